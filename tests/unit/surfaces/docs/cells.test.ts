/** A selection in a document as quotes: none crosses a cell or holds a chip, and none loses a word. */

import { describe, expect, it } from 'vitest';
import { quoteWork } from '@/lib/quote/quote-work';
import { besides, quotesOf, stretchesOf } from '@/lib/surfaces/docs/cells';
import { CHIP, REPEATED, SAID, WALKTHROUGH } from '../../../doubles/google-docs/content';

const TEXT = `\u0003${WALKTHROUGH}\n\u0003\n`;
const place = (from: string, to = from) => ({ start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length });

const exact = (selection: { start: number; end: number }): string[] => {
  const quotes = quotesOf(TEXT, selection, quoteWork);
  if (!quotes.ok) throw new Error(quotes.reason);
  return quotes.value.map((quote) => quote.exact);
};

it('is one quote inside a paragraph, and one over paragraphs and soft breaks', () => {
  expect(exact(place('Two more hands'))).toEqual(['Two more hands']);
  expect(exact(place('Two more', 'and stopped there.'))).toEqual([
    'Two more hands went up.\nPartners compared answers\u000band stopped there.',
  ]);
});

it('is one quote a cell where it runs over a table, and none for a cell that holds a chip alone', () => {
  expect(exact(place('Students explain', 'Group 2'))).toEqual([
    'Students explain their thinking',
    SAID,
    'Students respond to one another',
    'Group 2',
  ]);
});

it('is cut where a chip stands in the middle of words', () => {
  expect(exact(place('asked twice.', 'checked'))).toEqual(['asked twice.', 'checked']);
});

it('knows each of the same sentences by its number', () => {
  const last = { start: TEXT.lastIndexOf(REPEATED), end: TEXT.lastIndexOf(REPEATED) + REPEATED.length };
  const quotes = quotesOf(TEXT, last, quoteWork);
  expect(quotes.ok && quotes.value[0]?.nth).toEqual({ index: 1, of: 2 });
});

describe('nothing to read', () => {
  it.each([
    ['a caret', { start: 5, end: 5 }],
    ['the mark at the beginning', { start: 0, end: 1 }],
    ['a chip', { start: TEXT.indexOf(CHIP), end: TEXT.indexOf(CHIP) + 1 }],
    ['the end', { start: TEXT.length - 3, end: TEXT.length }],
  ])('%s', (_, selection) => {
    expect(quotesOf(TEXT, selection, quoteWork)).toMatchObject({ ok: false, reason: 'no-selection' });
  });
});

it('refuses a whole table of many rows rather than keep a hundred quotes', () => {
  const rows = `\u0010${'\u0012\u001cone\n\u001ctwo\n'.repeat(30)}\u0011`;
  expect(quotesOf(rows, { start: 0, end: rows.length }, quoteWork)).toMatchObject({ ok: false, reason: 'too-long' });
});

it('leaves out no word that can be read', () => {
  const stretches = stretchesOf(TEXT, { start: 0, end: TEXT.length });
  const read = stretches.map(({ start, end }) => TEXT.slice(start, end)).join('');
  const words = (text: string): string => text.replace(/[\s\p{Cc}\p{Co}]+/gu, '');
  expect(words(read)).toBe(words(TEXT));
});

it('tells what stands beside a place, at most 64 units a side', () => {
  expect(besides('abc', { start: 1, end: 2 })).toEqual({ before: 'a', after: 'c' });
  expect(besides('x'.repeat(200), { start: 100, end: 100 })).toEqual({ before: 'x'.repeat(64), after: 'x'.repeat(64) });
});
