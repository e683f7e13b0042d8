import { expect, it } from 'vitest';
import { isInserted } from '@/lib/surfaces/insert/read-back';

const around = { left: 'You waited.\nA student ', right: 'asked why.' };

it.each([
  ['the words where the caret was', 'You waited.\nA student said it again and asked why.', 'said it again and '],
  [
    'a hard space for a space at the edge',
    'You waited.\nA student said it again and\u00a0asked why.',
    'said it again and ',
  ],
  ['two breaks for one', 'You waited.\n\nA student One.\n\nTwo.\nasked why.', 'One.\nTwo.\n'],
  [
    'several paragraphs that became paragraphs of their own',
    'You waited.\nA student\nOne.\nTwo.\nasked why.',
    'One.\nTwo.',
  ],
  ['zero-width marks of an editor', 'You waited.\n\ufeffA student said\u200b so asked why.', 'said so '],
])('takes %s', (_, got, words) => {
  expect(isInserted(got, around, words)).toBe(true);
});

it.each([
  ['words that are not there', 'You waited.\nA student asked why.', 'said so '],
  ['words that stand elsewhere', 'said so You waited.\nA student asked why.', 'said so '],
  ['words that stand twice', 'You waited.\nA student said so said so asked why.', 'said so '],
  ['a lost space between two words', 'You waited.\nA student said soasked why.', 'said so '],
  ['a space that nobody put there', 'You waited.\nA student s aid so asked why.', 'said so '],
  ['lines that were run together', 'You waited.\nA student One. Two. asked why.', 'One.\nTwo. '],
  ['a text that lost its end', 'You waited.\nA student said so ', 'said so '],
  ['words that a host corrected', 'You waited.\nA student Said so asked why.', 'said so '],
])('does not take %s', (_, got, words) => {
  expect(isInserted(got, around, words)).toBe(false);
});

it('takes words in an empty field, with nothing around them', () => {
  expect(isInserted('What did you notice?\n', { left: '', right: '\n' }, 'What did you notice?')).toBe(true);
  expect(isInserted('', { left: '', right: '' }, ' ')).toBe(false);
});
