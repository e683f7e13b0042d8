import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { type ConfirmedTag, suggest } from '@/lib/lens/suggest/suggest';

const clothesline: ConfirmedTag[] = [
  { text: 'Clothesline: the cards for 0.4 and 4/9 were moved twice by the pair.', lookForIds: ['lf-authority'] },
  { text: 'At the clothesline a pair moved the card for 5/8 and moved it back.', lookForIds: ['lf-authority'] },
  { text: 'The door was open.', lookForIds: ['lf-spread'] },
];
const passage = 'On the clothesline the card for 3/7 was moved three times by one pair.';

it("moves a leader's own reading to the front for a passage like the ones they tagged", () => {
  expect(suggest(passage, builtInLens)[0]?.lookForId).not.toBe('lf-authority');
  const [best] = suggest(passage, builtInLens, { confirmed: clothesline });
  expect(best?.lookForId).toBe('lf-authority');
  expect(best?.because[0]?.reason).toBe('like-yours');
  const first = best?.because[0];
  expect(passage.slice(first?.start, first?.end)).toBe(first?.words);
});

it('changes nothing for passages that are unlike every tagged one', () => {
  const other = 'There was a pause of five seconds after the question.';
  expect(suggest(other, builtInLens, { confirmed: clothesline })).toEqual(suggest(other, builtInLens));
});

it('gives the same answer each time, and sees a tag that was added', () => {
  const once = suggest(passage, builtInLens, { confirmed: clothesline });
  expect(suggest(passage, builtInLens, { confirmed: clothesline })).toEqual(once);
  const added = [...clothesline, { text: passage, lookForIds: ['lf-errors'] }];
  expect(suggest(passage, builtInLens, { confirmed: added })[0]?.lookForId).toBe('lf-errors');
});

it('offers a look-for that the leader gave to the same words before, even where the model would stay silent', () => {
  const text = 'Timer on the screen for the exit tickets again.';
  expect(suggest(text, builtInLens)).toEqual([]);
  const confirmed = [{ text, lookForIds: ['lf-demand'] }];
  expect(suggest(text, builtInLens, { confirmed })[0]?.lookForId).toBe('lf-demand');
});

it('stays silent for words of which the leader said that none fits', () => {
  const text = 'The two methods on the poster were compared.';
  expect(suggest(text, builtInLens).length).toBeGreaterThan(0);
  expect(suggest(text, builtInLens, { confirmed: [{ text, lookForIds: [] }] })).toEqual([]);
});

it('never offers a look-for that the lens does not have, whatever was tagged', () => {
  const confirmed = [{ text: passage, lookForIds: ['gone-from-the-lens'] }];
  const ids = suggest(passage, builtInLens, { confirmed }).map(({ lookForId }) => lookForId);
  expect(ids).not.toContain('gone-from-the-lens');
});

it('survives empty and letterless tags', () => {
  const confirmed = [
    { text: '', lookForIds: ['lf-wait'] },
    { text: '…🙂', lookForIds: ['lf-wait'] },
  ];
  expect(suggest(passage, builtInLens, { confirmed })).toEqual(suggest(passage, builtInLens));
});
