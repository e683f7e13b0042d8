import { expect, it, vi } from 'vitest';
import type { FieldText } from '@/lib/messages/field';
import type { BridgeClient } from '@/lib/surfaces/docs/bridge-client';
import { docsField } from '@/lib/surfaces/docs/docs-field';
import type { LiveText, LiveView } from '@/lib/surfaces/docs/live-text';
import { atEnd } from './open';

const LOG = '2/11 period 3\nYour low kids were lost.\n2/18 period 3\nTwo hands went up.\n';

/** A document that a test changes, and what the field tells of it. */
async function follow(words: string) {
  let view: LiveView = { text: LOG, selection: null, ranges: 1, rev: 1 };
  const heard: { text: () => void; selection: () => void } = { text: () => undefined, selection: () => undefined };
  const live = {
    get view() {
      return view;
    },
    why: null,
    read: async () => ({ ok: true, value: view }),
    onText: (run: () => void) => {
      heard.text = run;
    },
    onSelection: (run: () => void) => {
      heard.selection = run;
    },
  } as unknown as LiveText;
  const ask = vi.fn(async () => ({ ok: true, value: null }));
  const field = docsField(
    document,
    { ask } as unknown as BridgeClient,
    live,
    () => false,
    () => undefined,
  );
  atEnd(() => field.dispose());
  const told: FieldText[] = [];
  field.onText((fields) => told.push(...fields));
  const put = (next: Partial<LiveView>): void => {
    view = { ...view, ...next, rev: view.rev + 1 };
  };
  const caretBehind = (here: string): void => {
    const at = view.text.indexOf(here) + here.length;
    put({ selection: { start: at, end: at } });
  };
  caretBehind(words);
  await field.act({ do: 'watch' });
  return {
    field,
    ask,
    last: () => told.at(-1)?.text.trim(),
    goTo(here: string) {
      caretBehind(here);
      heard.selection();
    },
    write(from: string, to: string) {
      put({ text: view.text.replace(from, to) });
      heard.text();
    },
  };
}

it('tells the note that the caret stands in, and no other of the log', async () => {
  const { last } = await follow('Two hands');
  expect(last()).toBe('2/18 period 3\nTwo hands went up.');
});

it('follows the caret into another note, and what is written there', async () => {
  const { last, goTo, write } = await follow('Two hands');
  goTo('low kids');
  expect(last()).toBe('2/11 period 3\nYour low kids were lost.');
  write('were lost', 'drew a bar');
  expect(last()).toBe('2/11 period 3\nYour low kids drew a bar.');
});

it('selects the words of a hint where they stand in the whole document', async () => {
  const { field, ask } = await follow('Two hands');
  await field.act({
    do: 'select',
    field: 'docs:text',
    start: '2/18 period 3\n'.length,
    end: '2/18 period 3\nTwo hands'.length,
  });
  const start = LOG.indexOf('Two hands');
  expect(ask).toHaveBeenCalledWith('select', { start, end: start + 9, words: 'Two hands' });
});
