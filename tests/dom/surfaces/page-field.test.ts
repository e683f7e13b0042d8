import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FieldText } from '@/lib/messages/field';
import { pageField } from '@/lib/surfaces/page/page-field';
import { watchTrees } from '@/lib/surfaces/page/tree-watch';
import type { WritingField } from '@/lib/surfaces/writing-field';
import { show } from '../quote/page';

let writing: WritingField | null = null;
let stop = new AbortController();
afterEach(() => {
  stop.abort();
  writing?.dispose();
});

/** A page with a field, and our part in it. */
function open(html: string) {
  const root = show(html);
  const told: FieldText[] = [];
  stop = new AbortController();
  writing = pageField(document, watchTrees(document, stop.signal));
  writing.onText((fields) => told.push(...fields));
  const field = root.querySelector<HTMLElement>('textarea, input, [contenteditable]');
  if (!field) throw new Error('no field');
  return { field, told, act: writing.act };
}

const end = (field: HTMLElement): void => {
  field.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  else getSelection()?.selectAllChildren(field);
  if (!(field instanceof HTMLTextAreaElement)) getSelection()?.collapseToEnd();
};

it('tells nothing of a field before it is asked, and says when there is none', async () => {
  const { field, told, act } = open('<textarea aria-label="Feedback"></textarea>');
  expect(await act({ do: 'watch' })).toMatchObject({ ok: false, reason: 'no-field' });
  end(field);
  await userEvent.keyboard('Two students');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(told).toEqual([]);
});

it.each([
  ['a textarea', '<textarea aria-label="Feedback">Great energy!</textarea>'],
  ['rich text', '<div contenteditable="true" aria-label="Feedback">Great energy!</div>'],
])('follows %s from what stood there before, after each pause', async (_, html) => {
  const { field, told, act } = open(html);
  end(field);
  expect(await act({ do: 'watch' })).toMatchObject({ ok: true, value: { label: 'Feedback' } });
  expect(told).toMatchObject([{ label: 'Feedback', text: 'Great energy!', baseline: 'Great energy!' }]);
  await userEvent.keyboard(' A student asked why.');
  await vi.waitFor(() =>
    expect(told.at(-1)).toMatchObject({ text: 'Great energy! A student asked why.', baseline: 'Great energy!' }),
  );
  // After pauses, not after keys.
  expect(told.length).toBeLessThan(' A student asked why.'.length);
  await act({ do: 'leave' });
  const before = told.length;
  await userEvent.keyboard(' More.');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(told).toHaveLength(before);
});

it('marks words in rich text without a change of the page, and takes the marks away', async () => {
  const { field, act } = open('<div contenteditable="true">Your <b>low</b> kids drew it.</div>');
  const before = document.body.innerHTML;
  end(field);
  await act({ do: 'watch' });
  await act({ do: 'mark', places: [{ start: 5, end: 13 }] });
  const marked = () => [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String));
  expect(marked()).toEqual(['low kids']);
  expect(document.body.innerHTML).toBe(before);
  await act({ do: 'leave' });
  expect(marked()).toEqual([]);
});

it('marks shared words softly, apart from the words of hints', async () => {
  const { field, act } = open('<div contenteditable="true">Your <b>low</b> kids had wait time.</div>');
  const before = document.body.innerHTML;
  end(field);
  await act({ do: 'watch' });
  await act({
    do: 'mark',
    places: [
      { start: 5, end: 13 },
      { start: 18, end: 27, soft: 'def-wait-time' },
    ],
  });
  const marked = () => new Map([...CSS.highlights].map(([name, mark]) => [name, [...mark].map(String)]));
  expect([...marked().values()]).toEqual([['low kids'], ['wait time']]);
  const rules = [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  const [hint = '', soft = ''] = [...marked().keys()].map((name) => rules.find((rule) => rule.includes(`(${name})`)));
  expect(hint).toContain('dotted');
  expect(soft).toContain('underline');
  expect(soft).not.toContain('dotted');
  expect(document.body.innerHTML).toBe(before);
  await act({ do: 'leave' });
  expect(marked().size).toBe(0);
});

it('tells which shared word is pointed at: by the pointer, by a click, by the caret walking in, never by typing', async () => {
  const { field, act } = open('<div contenteditable="true">Two students used <b>wait</b> time today.</div>');
  const pointed: string[] = [];
  writing?.onWord?.((id) => pointed.push(id));
  end(field);
  await act({ do: 'watch' });
  await act({ do: 'mark', places: [{ start: 18, end: 27, soft: 'def-wait-time' }] });
  const pointAt = (type: string, x: number, y: number) =>
    field.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: y, view: window }));
  const told = async (times: number) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pointed).toEqual(Array(times).fill('def-wait-time'));
  };
  const { left, right, top } = (field.querySelector('b') as HTMLElement).getBoundingClientRect();
  const inside = [(left + right) / 2, top + 5] as const;
  pointAt('pointermove', ...inside);
  // Crossed, not meant.
  pointAt('pointermove', 2, top + 5);
  await told(0);
  pointAt('pointermove', ...inside);
  await told(1);
  pointAt('click', ...inside);
  await told(2);
  getSelection()?.collapse(field.querySelector('b')?.firstChild ?? null, 0);
  await userEvent.keyboard('x');
  await told(2);
  await act({ do: 'mark', places: [{ start: 18, end: 28, soft: 'def-wait-time' }] });
  await userEvent.keyboard('{ArrowRight}');
  await told(3);
  await act({ do: 'leave' });
  pointAt('pointermove', ...inside);
  await told(3);
});

it('selects words in a textarea and in rich text', async () => {
  const plain = open('<textarea>Your low kids drew it.</textarea>');
  end(plain.field);
  await plain.act({ do: 'watch' });
  await plain.act({ do: 'select', field: plain.told[0]?.key ?? '', start: 5, end: 13 });
  const area = plain.field as HTMLTextAreaElement;
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('low kids');
  writing?.dispose();
  const rich = open('<div contenteditable="true">Your <b>low</b> kids drew it.</div>');
  end(rich.field);
  await rich.act({ do: 'watch' });
  await rich.act({ do: 'select', field: rich.told[0]?.key ?? '', start: 5, end: 13 });
  expect(String(getSelection())).toBe('low kids');
});

const NOTE = 'A student asked “why?” 👩🏽‍🏫\n\nOn Thursday, try it again.';

it.each([
  ['a textarea', '<textarea>Before.</textarea>'],
  ['rich text', '<div contenteditable="true">Before.</div>'],
  ['plain rich text', '<div contenteditable="plaintext-only">Before.</div>'],
])('writes into %s, reads it back, and the host can undo it', async (_, html) => {
  const { field, act } = open(html);
  const heard = vi.fn();
  field.addEventListener('input', heard);
  end(field);
  expect(await act({ do: 'insert', text: NOTE })).toMatchObject({ ok: true, value: { applied: true } });
  expect(heard).toHaveBeenCalled();
  const text = () => (field instanceof HTMLTextAreaElement ? field.value : field.innerText);
  expect(text()).toContain('Before.');
  expect(text()).toContain('On Thursday, try it again.');
  for (let n = 0; n < 8 && text().includes('Thursday'); n += 1) document.execCommand('undo');
  expect(text()).not.toContain('Thursday');
});

it.each([
  ['a field that is read-only', '<textarea readonly>Before.</textarea>', () => undefined],
  [
    'an editor that writes something else',
    '<div contenteditable="true">Before.</div>',
    (field: HTMLElement) =>
      field.addEventListener('input', () => {
        field.textContent = 'Before. [pasted]';
      }),
  ],
  [
    'a program that takes it out again',
    '<textarea>Before.</textarea>',
    (field: HTMLElement) =>
      field.addEventListener('input', () => {
        (field as HTMLTextAreaElement).value = 'Before.';
      }),
  ],
])('never says that words stand in %s', async (_, html, prepare) => {
  const { field, act } = open(html);
  prepare(field);
  end(field);
  expect(await act({ do: 'insert', text: NOTE })).toMatchObject({ ok: true, value: { applied: false } });
});

it('counts words that stood there before not as its own', async () => {
  const { field, act } = open('<textarea readonly>On Thursday.</textarea>');
  field.focus();
  expect(await act({ do: 'insert', text: 'On Thursday.' })).toMatchObject({ value: { applied: false } });
});
