import { expect, it } from 'vitest';
import { fieldByKey, fieldKey, fieldsIn, labelOf } from '@/lib/quote/dom/field';
import { show } from './page';

const form = `
  <label for="strengths">What students said</label><textarea id="strengths"></textarea>
  <label>Next step <input name="next"></label>
  <span id="q3">Evidence</span><textarea aria-labelledby="q3" id=":r7:"></textarea>
  <textarea aria-label="Comment"></textarea><textarea aria-label="Comment"></textarea>
  <div contenteditable="true" aria-label="Reply"><p contenteditable="false">x</p><p contenteditable="true">y</p></div>
  <input type="password"><input type="checkbox"><input type="search" placeholder="Find a student">
  <textarea></textarea>`;

it('knows the fields that a person writes words in, and no others', () => {
  const root = show(form);
  expect(fieldsIn(root).map((field) => labelOf(field))).toEqual([
    'What students said',
    'Next step',
    'Evidence',
    'Comment',
    'Comment',
    'Reply',
    'Find a student',
    '',
  ]);
});

it('gives every field a key that finds it again after a reload', () => {
  const keys = fieldsIn(show(form)).map((field) => fieldKey(field));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual([
    'textarea #strengths/0',
    'input name:next/0',
    'textarea label:Evidence/0',
    'textarea label:Comment/0',
    'textarea label:Comment/1',
    'div label:Reply/0',
    'input label:Find a student/0',
    'textarea /0',
  ]);
  // The page comes back with another made-up id and a field of another kind in front.
  const again = show(`<textarea id="new">New</textarea>${form.replace(':r7:', ':r19:')}`);
  expect(keys.map((key) => fieldByKey(again, key))).toEqual(fieldsIn(again).slice(1));
});

it('finds nothing for a field that is not there', () => {
  const root = show('<textarea id="one"></textarea>');
  expect(fieldByKey(root, 'textarea #two/0')).toBeNull();
  expect(fieldByKey(root, 'damaged')).toBeNull();
});

it('keeps keys and labels within what a record may hold', () => {
  const root = show(`<textarea aria-label="${'Describe what you saw '.repeat(40)}"></textarea>`);
  const [field] = fieldsIn(root);
  if (!field) throw new Error('fixture');
  expect(fieldKey(field).length).toBeLessThanOrEqual(120);
  expect(labelOf(field)).toHaveLength(300);
  expect(fieldByKey(root, fieldKey(field))).toBe(field);
});
