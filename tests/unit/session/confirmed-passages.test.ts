import { expect, it } from 'vitest';
import { confirmedPassages } from '@/lib/session/confirmed-passages';
import { quotes, snippetOf } from '../../doubles/walkthrough';

it('gives suggestions the words and look-fors of tagged passages, oldest first, and nothing else of them', () => {
  const newestFirst = [...quotes].reverse();
  const passages = confirmedPassages(newestFirst);
  expect(passages.map(({ text }) => text)).toEqual(quotes.map(({ body }) => body.quote.exact));
  expect(passages[0]).toEqual({ text: quotes[0]?.body.quote.exact, lookForIds: ['lf-explain', 'lf-represent'] });
});

it('passes on no more of a long quote than suggestions read', () => {
  const long = snippetOf({ id: 9, words: 'a'.repeat(20_000), tags: [{ lookForId: 'lf-wait', level: null }] });
  expect(confirmedPassages([long])[0]?.text).toHaveLength(1000);
});
