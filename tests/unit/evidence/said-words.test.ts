import { expect, it } from 'vitest';
import { foldSaid, marksOf, searchWords } from '@/lib/evidence/said-words';
import { fc } from '../../data/seeded';

const marked = (text: string, search: string): string[] =>
  marksOf(text, searchWords(search)).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Él explicó cómo lo pensó.', 'EXPLICO como', ['explicó', 'cómo']],
  ['“I cut each half,” she said: ½ of it.', '1/2', ['½']],
  ['It’s the same.', "it's", ['It’s']],
  ['a piece of a piece', 'piece', ['piece', 'piece']],
  ['understanding', 'under standing', ['understanding']],
  ['Cafe\u0301 talk', 'cafe', ['Cafe\u0301']],
  ['She 🙂 waited', 'waited', ['waited']],
  ['No match here', 'fraction', []],
])('marks in “%s” what “%s” finds', (text, search, words) => {
  expect(marked(text, search)).toEqual(words);
});

it('marks something in every text that holds a word of the search', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'é', 'É', '½', '’', ' ', '🙂', 'ß', 'ﬁ', 'İ', 'e\u0301'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(letters, letters, (text, word) => {
      const words = searchWords(word);
      const holds = words.some((one) => foldSaid(text).includes(one));
      const marks = marksOf(text, words);
      expect(marks.length > 0).toBe(holds);
      for (const [index, { start, end }] of marks.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
