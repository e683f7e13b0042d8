import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FieldText } from '@/lib/messages/field';
import { pageField } from '@/lib/surfaces/page/page-field';
import type { WritingField } from '@/lib/surfaces/writing-field';
import { show } from '../quote/page';

let writing: WritingField | null = null;
afterEach(() => writing?.dispose());

/** A page with a field, and our part in it. */
function open(html: string) {
  const root = show(html);
  const told: FieldText[] = [];
  writing = pageField(() => false);
  writing.onText((field) => told.push(field));
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
      { start: 18, end: 27, soft: true },
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

it('selects words in a textarea and in rich text', async () => {
  const plain = open('<textarea>Your low kids drew it.</textarea>');
  end(plain.field);
  await plain.act({ do: 'watch' });
  await plain.act({ do: 'select', start: 5, end: 13 });
  const area = plain.field as HTMLTextAreaElement;
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('low kids');
  writing?.dispose();
  const rich = open('<div contenteditable="true">Your <b>low</b> kids drew it.</div>');
  end(rich.field);
  await rich.act({ do: 'watch' });
  await rich.act({ do: 'select', start: 5, end: 13 });
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
