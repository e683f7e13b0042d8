import { expect, it } from 'vitest';
import { selectInField } from '@/lib/highlight/jump-in-field';
import { capture, captureInControl, captureRange } from '@/lib/quote/dom/capture';
import { selectedIn } from '@/lib/quote/dom/selected';
import { quoteWork } from '@/lib/quote/quote-work';
import { noteHtml, rangeAround, select, show } from './page';

const captureNow = () => capture(selectedIn(document, [document]), quoteWork);

it('takes a selection on the page, with what stands around it', () => {
  const root = show(noteHtml);
  select(rangeAround(root, 'How do you know'));
  expect(captureNow()).toMatchObject({
    ok: true,
    value: {
      quote: {
        exact: 'How do you know',
        prefix: 'Walkthrough, Room 12\nMs. Okafor asked, “',
        nth: { index: 0, of: 1 },
      },
      scope: { kind: 'page' },
      field: null,
    },
  });
});

it('takes a selection that runs over several elements', () => {
  const root = show(noteHtml);
  const range = rangeAround(root, '3/4 is more');
  const end = rangeAround(root, 'than a third');
  range.setEnd(end.endContainer, end.endOffset);
  select(range);
  const captured = captureNow();
  expect(captured.ok && captured.value.quote.exact).toBe(
    '3/4 is more than 2/3?” Marisol said, “Because a fourth is smaller than a third',
  );
});

it('takes a selection in a textarea, also when the focus has gone to our panel', () => {
  const root = show(
    '<label for="fb">Feedback to the teacher</label><textarea id="fb">I saw two students explain why.</textarea>',
  );
  const area = root.querySelector('textarea');
  if (!area) throw new Error('fixture');
  selectInField(area, 6, 18);
  const value = {
    quote: { exact: 'two students', prefix: 'I saw ', suffix: ' explain why.' },
    scope: { kind: 'field', key: 'textarea #fb/0', label: 'Feedback to the teacher' },
  };
  expect(captureNow()).toMatchObject({ ok: true, value });
  area.blur();
  document.getSelection()?.removeAllRanges();
  expect(captureNow()).toMatchObject({ ok: false, reason: 'no-selection' });
  expect(capture(area, quoteWork)).toMatchObject({ ok: true, value });
});

it('takes a selection in rich text as one of that field', () => {
  const root = show(
    '<p>Page</p><div contenteditable="true" role="textbox" aria-label="Comment"><p>We saw <b>one third</b> shaded.</p></div>',
  );
  select(rangeAround(root, 'one third'));
  expect(captureNow()).toMatchObject({
    ok: true,
    value: {
      quote: { exact: 'one third', prefix: 'We saw ', suffix: ' shaded.\n' },
      scope: { kind: 'field', key: 'div label:Comment/0', label: 'Comment' },
    },
  });
});

it('says that nothing is selected', () => {
  const root = show(noteHtml);
  document.getSelection()?.removeAllRanges();
  expect(captureNow()).toEqual({ ok: false, reason: 'no-selection' });
  const caret = rangeAround(root, 'Marisol');
  caret.collapse();
  select(caret);
  expect(captureNow()).toEqual({ ok: false, reason: 'no-selection' });
});

it('never reads a password', () => {
  const root = show('<input type="password" value="correct horse">');
  const input = root.querySelector('input');
  input?.focus();
  input?.select();
  expect(captureNow()).toMatchObject({ ok: false });
});

it.each([
  ['into a rich text field', 'Level', 'edited words'],
  ['over a textarea', 'Level', 'a  b'],
])('refuses a selection %s', (_, from, to) => {
  const root = show(noteHtml);
  const range = rangeAround(root, from);
  const end = rangeAround(root, to);
  range.setEnd(end.endContainer, end.endOffset);
  expect(captureRange(range, quoteWork)).toEqual({ ok: false, reason: 'crosses-boundary' });
});

it('refuses a selection over a frame', () => {
  const root = show('<p>Before it</p><iframe></iframe><p>behind it</p>');
  const range = new Range();
  range.selectNodeContents(root);
  expect(captureRange(range, quoteWork)).toEqual({ ok: false, reason: 'crosses-boundary' });
});

it('refuses a selection of 5 MB without reading it all', () => {
  const root = show('');
  for (let index = 0; index < 5000; index++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'They explained how they know. '.repeat(34);
    root.append(paragraph);
  }
  const range = new Range();
  range.selectNodeContents(root);
  let read = 0;
  const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
  if (!data?.get) throw new Error('fixture');
  const { get } = data;
  Object.defineProperty(CharacterData.prototype, 'data', {
    ...data,
    get(this: CharacterData) {
      read++;
      return get.call(this) as string;
    },
  });
  expect(captureRange(range, quoteWork)).toEqual({ ok: false, reason: 'too-long' });
  Object.defineProperty(CharacterData.prototype, 'data', data);
  expect(read).toBeLessThan(50);
  const area = document.createElement('textarea');
  area.value = 'They said why. '.repeat(333_334);
  area.setSelectionRange(0, 5_000_000);
  expect(captureInControl(area, quoteWork)).toEqual({ ok: false, reason: 'too-long' });
});

it('says that a page without text has none', () => {
  const root = show('<div><img alt="A number line"></div>');
  const range = new Range();
  range.selectNodeContents(root);
  expect(captureRange(range, quoteWork)).toEqual({ ok: false, reason: 'no-text' });
});
