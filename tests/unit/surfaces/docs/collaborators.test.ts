/**
 * 500 edits by somebody else while a leader's quotes stand in the document (more with FUZZ): after each, every quote is where its own words
 * are, or is said not to be sure. An own account of where each stands decides, not the engine.
 */

import { expect, it } from 'vitest';
import type { StoredQuote } from '@/lib/messages/to-page';
import type { Location } from '@/lib/quote/quote';
import { quoteWork, quoteWorkAtHand } from '@/lib/quote/quote-work';
import { quotesOf } from '@/lib/surfaces/docs/cells';
import { placeQuotes } from '@/lib/surfaces/docs/placing';
import { collaborator, type Edit } from '../../../doubles/google-docs/collaborator';
import { REPEATED, SAID, WALKTHROUGH } from '../../../doubles/google-docs/content';
import { TextModel } from '../../../doubles/google-docs/text-model';

/** Where a quote really stands; null once somebody wrote into it, or right at its edge, where words may run on into others. */
interface Kept {
  stored: StoredQuote;
  at: { start: number; end: number } | null;
}

const WORDS = [
  REPEATED,
  SAID,
  'Partners compared answers',
  'how do you know?',
  'number line',
  'Students explain their thinking',
  'לשאול תלמיד שני',
];

function keepQuotes(model: TextModel): Kept[] {
  const spans = WORDS.map((words) => ({
    start: model.text.indexOf(words),
    end: model.text.indexOf(words) + words.length,
  }));
  const again = model.text.indexOf(REPEATED, model.text.indexOf(REPEATED) + 1);
  spans.push({ start: again, end: again + REPEATED.length });
  return spans.map((at, index) => {
    const quotes = quotesOf(model.text, at, quoteWork);
    if (!quotes.ok || !quotes.value[0]) throw new Error('no quote');
    return { stored: { id: `q${index}`, quote: quotes.value[0], scope: { kind: 'page' }, domainIds: [] }, at };
  });
}

function moved({ at }: Kept, { start, end, words }: Edit): Kept['at'] {
  if (!at) return null;
  const grown = words.length - (end - start);
  if (end < at.start) return { start: at.start + grown, end: at.end + grown };
  return start > at.end ? at : null;
}

/** Nothing that is said of one quote may be wrong. Answers whether it was found where it stands. */
function check(text: string, { at, stored: { quote } }: Kept, location: Location, when: string): boolean {
  const said = `${when}: “${quote.exact}” is ${location.state}`;
  if (at) expect(location.state, said).not.toBe('gone');
  if (location.state !== 'found' && location.state !== 'moved') return false;
  // Words that were written over and stand there again are its own words too; a copy elsewhere never is.
  if (at) expect({ start: location.start, end: location.end }, said).toEqual(at);
  expect(text.slice(location.start, location.end), said).toBe(quote.exact);
  return at !== null;
}

const SEEDS = process.env.FUZZ ? 100 : 10;
const EDITS = 50;

it(`never takes a lookalike and never loses its own words, in ${SEEDS * EDITS} edits by others`, async () => {
  let sure = 0;
  let standing = 0;
  const options = { complete: true, signal: new AbortController().signal, bring: quoteWorkAtHand };
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const model = new TextModel(WALKTHROUGH);
    const kept = keepQuotes(model);
    const stored = kept.map((one) => one.stored);
    const edit = collaborator(model, seed);
    for (let turn = 0; turn < EDITS; turn += 1) {
      const made = edit();
      for (const one of kept) one.at = moved(one, made);
      const places = (await placeQuotes(model.text, stored, options)) ?? [];
      standing += kept.filter(({ at }) => at !== null).length;
      sure += places.filter(({ location }, index) =>
        check(model.text, kept[index] as Kept, location, `seed ${seed}, edit ${turn}`),
      ).length;
    }
  }
  // It is of use only when most of those that stand untouched are found, for all that was written beside them.
  expect(sure / standing).toBeGreaterThan(0.5);
});
