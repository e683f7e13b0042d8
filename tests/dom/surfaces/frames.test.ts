/** Editors in frames of the page's own origin and inside open shadow roots, as the learning platforms have them (by hand, stand-ins). */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { domainMarks } from '@/lib/lens/mark-tint';
import type { FieldText } from '@/lib/messages/field';
import { quoteWorkAtHand } from '@/lib/quote/quote-work';
import { lmsSurface } from '@/lib/surfaces/lms/lms';
import type { Surface } from '@/lib/surfaces/surface';
import { mountBrightspace } from '../../doubles/stand-ins/brightspace';
import type { Saved } from '../../doubles/stand-ins/build';
import type { FramedEditor } from '../../doubles/stand-ins/framed-editor';
import { mountMoodle } from '../../doubles/stand-ins/moodle';
import { clearStandIn } from '../../doubles/stand-ins/places';
import { show } from '../quote/page';
import { storedAs } from './stored-quote';

const WORDS = 'You asked “How do you know?”, and Devon answered Marisol, not you.';
const DOMAINS = domainMarks([{ id: 'discourse', color: '#0a7a5a' }]);

let surface: Surface;
let address = '';
beforeEach(() => {
  address = location.href;
});
afterEach(() => {
  surface.dispose();
  clearStandIn();
  history.replaceState({}, '', address);
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** Words in an editor's body, selected as a person does. */
async function select(body: HTMLElement, words: string): Promise<void> {
  const page = body.ownerDocument;
  page.defaultView?.focus();
  body.focus();
  const walker = page.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at >= 0) page.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  }
  await settled();
}

const marksIn = (body: HTMLElement): string[] =>
  [...(body.ownerDocument.defaultView?.CSS.highlights.values() ?? [])].flatMap((mark) => [...mark].map(String));

interface Place {
  mount(): Saved & { editor(): FramedEditor | null };
  /** What the host does by itself once its editor has lost the keyboard. */
  save(standIn: Saved): Promise<string>;
}

const PLACES: Record<string, Place> = {
  'Moodle’s grader, in a srcdoc frame': {
    mount: () => mountMoodle(document.body),
    async save(standIn) {
      (standIn as unknown as { save(): void }).save();
      return standIn.saved.at(-1)?.text ?? '';
    },
  },
  'Brightspace’s evaluation, in a frame inside nested shadow roots': {
    mount: () => mountBrightspace(document.body),
    async save(standIn) {
      await vi.waitFor(() => expect(standIn.saved.length).toBeGreaterThan(0), 3000);
      return standIn.saved.at(-1)?.feedback ?? '';
    },
  },
};

describe.each(Object.entries(PLACES))('%s', (_, { mount, save }) => {
  async function open(paragraphs: readonly string[] = [WORDS]) {
    const standIn = mount();
    const editor = standIn.editor();
    if (!editor) throw new Error('no editor');
    const body = await editor.ready;
    await editor.setParagraphs(paragraphs);
    surface = lmsSurface(() => false, quoteWorkAtHand);
    return { standIn, editor, body };
  }

  it('tells of words that were selected there before it came', async () => {
    const { body } = await open();
    surface.dispose();
    await select(body, 'How do you know?');
    surface = lmsSurface(() => false, quoteWorkAtHand);
    const heard = vi.fn();
    surface.onSelection(heard);
    await vi.waitFor(() =>
      expect(heard).toHaveBeenCalledWith(
        expect.objectContaining({ view: expect.objectContaining({ text: 'How do you know?' }) }),
      ),
    );
  });

  it('has a passage tagged, marked in its own document and found again, and not a byte of what is saved changes', async () => {
    const { body, editor } = await open();
    const before = [body.ownerDocument.documentElement.outerHTML, editor.html(), editor.field.value];
    await select(body, 'Devon answered Marisol');
    expect(surface.selection()?.view).toMatchObject({ text: 'Devon answered Marisol', scope: { kind: 'field' } });
    const captured = await surface.capture();
    if (!captured.ok || !captured.value[0]) throw new Error('nothing captured');
    const kept = { ...storedAs('a', captured.value[0]), domainIds: ['discourse'] };
    expect(await surface.place([kept], DOMAINS)).toMatchObject([{ id: 'a', state: 'found', order: 0 }]);
    expect(marksIn(body)).toEqual(['Devon answered Marisol']);
    expect(await surface.reveal('a')).toMatchObject({ ok: true });
    expect([body.ownerDocument.documentElement.outerHTML, editor.html(), editor.field.value]).toEqual(before);
    surface.dispose();
    expect(marksIn(body)).toEqual([]);
    expect(body.ownerDocument.adoptedStyleSheets).toEqual([]);
    const again = await open([`First of all: ${WORDS}`]);
    expect(await surface.place([kept], DOMAINS)).toMatchObject([{ id: 'a', state: 'moved' }]);
    expect(marksIn(again.body)).toEqual(['Devon answered Marisol']);
  });

  it('draws the mark anew when the editor puts its text there again, and reads nothing as gone while it has none', async () => {
    const { body, editor } = await open();
    await select(body, 'Devon answered');
    const captured = await surface.capture();
    if (!captured.ok || !captured.value[0]) throw new Error('nothing captured');
    const kept = { ...storedAs('a', captured.value[0]), domainIds: ['discourse'] };
    const placed: string[] = [];
    surface.onText(async () => {
      const now = await surface.place([kept], DOMAINS);
      placed.push(now?.[0]?.state ?? 'none');
    });
    body.replaceChildren();
    expect(await surface.place([kept], DOMAINS)).toMatchObject([{ state: 'unknown' }]);
    await editor.setParagraphs([WORDS]);
    await vi.waitFor(() => expect(placed.at(-1)).toBe('found'), 3000);
    expect(marksIn(body)).toEqual(['Devon answered']);
  });

  it('has the words that were put in where the host saves them, although the panel had the keyboard', async () => {
    const { standIn, body } = await open();
    await select(body, 'Devon');
    body.ownerDocument.getSelection()?.collapseToEnd();
    // The panel has the keyboard at the click.
    const panel = document.createElement('button');
    document.body.append(panel);
    panel.focus();
    await settled();
    standIn.saved.length = 0;
    expect(await surface.writing?.act({ do: 'insert', text: ' (who else?)' })).toMatchObject({
      ok: true,
      value: { applied: true },
    });
    panel.focus();
    // On a busy machine it saves once more what stood there before, because the panel had the keyboard.
    await vi.waitFor(async () => expect(await save(standIn)).toContain('and Devon (who else?) answered'), 3000);
    body.ownerDocument.defaultView?.focus();
    body.focus();
    body.ownerDocument.execCommand('undo');
    expect(body.textContent).toBe(WORDS);
    panel.remove();
  });

  it('judges nothing that the host put into the box', async () => {
    const { body, editor } = await open([]);
    const told: FieldText[] = [];
    surface.writing?.onText((fields) => told.push(...fields));
    await select(body, 'nothing');
    await editor.setParagraphs(['I always call on my high kids first.', 'Great job everyone.']);
    await surface.writing?.act({ do: 'watch' });
    expect(told.at(-1)).toMatchObject({
      text: expect.stringContaining('high kids'),
      baseline: expect.stringContaining('I always call on my high kids first.\nGreat job everyone.'),
    });
  });
});

it('leaves frames alone that hold no feedback, and those of other sites', async () => {
  show(
    `<iframe id="ad" width="60" height="10" srcdoc="<p>Advertisement</p>"></iframe>
     <iframe id="hidden" hidden srcdoc="<p>Counter</p>"></iframe>
     <iframe id="other" sandbox srcdoc="<p>Elsewhere</p>"></iframe><p>${WORDS}</p>`,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  surface = lmsSurface(() => false, quoteWorkAtHand);
  getSelection()?.selectAllChildren(document.querySelector('p') as Element);
  await settled();
  const captured = await surface.capture();
  if (!captured.ok || !captured.value[0]) throw new Error('nothing captured');
  const kept = { ...storedAs('a', captured.value[0]), domainIds: ['discourse'] };
  expect(await surface.place([kept], DOMAINS)).toMatchObject([{ state: 'found' }]);
  for (const id of ['ad', 'hidden']) {
    const { contentDocument } = document.querySelector(`#${id}`) as HTMLIFrameElement;
    expect(contentDocument?.adoptedStyleSheets).toEqual([]);
    expect(contentDocument?.querySelector('[data-shared-lens]')).toBeNull();
    contentDocument?.getSelection()?.selectAllChildren(contentDocument.body);
    await settled();
    expect(surface.selection()?.view.text ?? '').not.toContain(id === 'ad' ? 'Advertisement' : 'Counter');
  }
});
