import { expect, it } from 'vitest';
import { makeAgreement } from '@/lib/evidence/agreement';
import type { Rating } from '@/lib/evidence/rating-records';
import { anonymiser } from '@/lib/exchange/anonymise';
import { anonymousRating, anonymousRecords, anonymousVisit } from '@/lib/exchange/anonymise-visits';
import { applyPlan } from '@/lib/exchange/apply-plan';
import type { Bundle } from '@/lib/exchange/bundle';
import { textCleaner } from '@/lib/exchange/clean-text';
import { planImport } from '@/lib/exchange/import-plan';
import { nothingHeld } from '@/lib/exchange/merge-plan';
import { nameQuestions } from '@/lib/exchange/name-questions';
import { withoutMinutes } from '@/lib/exchange/without-minutes';
import { builtInLens } from '@/lib/lens/built-in';
import { visitAgo } from '../../doubles/visits';
import { homeSpace, savedQuote, uuidOf } from './walkthrough';

const names = { people: [{ name: 'Ana Alvarez', code: 'A1B2' }], schools: [] };
const visit = visitAgo({ ago: 600, took: 30 }, { spaceId: homeSpace.id });
const quote = savedQuote(1, { spaceId: homeSpace.id, visitId: visit.id });
const rating: Rating = {
  id: uuidOf(501),
  spaceId: homeSpace.id,
  createdAt: '2026-01-15T15:00:00Z',
  updatedAt: '2026-01-15T15:00:00Z',
  deletedAt: null,
  lens: visit.lens,
  visitId: visit.id,
  lookForId: 'lf-explain',
  seen: 2,
  snippetIds: [quote.id],
};
const bundleOf = (records: Bundle['records']): Bundle => ({
  format: 'shared-lens-bundle',
  version: 3,
  madeBy: 'test',
  madeAt: '2026-02-01T12:00:00Z',
  purpose: '',
  anonymised: false,
  lenses: [builtInLens],
  tombstones: [],
  records: Object.assign({ spaces: [homeSpace] }, records),
});
const mine = applyPlan(
  nothingHeld([builtInLens]),
  planImport(bundleOf({ visits: [visit], snippets: [quote], ratings: [rating] }), nothingHeld([builtInLens])),
);

it('never lets a nameless copy take the place of what it is a copy of, and its parts still point to one another', () => {
  const clean = anonymiser(names);
  const copy = {
    visits: [anonymousVisit((text) => text)(visit)],
    snippets: clean(quote).snippets,
    ratings: [anonymousRating(rating)],
  };
  const plan = planImport(bundleOf(copy), mine);
  expect([plan.changed, plan.conflicting, plan.removed]).toEqual([[], [], []]);
  const [there] = copy.snippets;
  expect(there?.visitId).toBe(copy.visits[0]?.id);
  expect(copy.ratings[0]).toMatchObject({ visitId: copy.visits[0]?.id, snippetIds: [there?.id] });
  expect(clean(quote).snippets[0]?.id).toBe(there?.id);
});

it('leaves out how long a visit took, and such a copy never takes the minutes from the visit itself', () => {
  const copy = withoutMinutes({ ...visit, correctedMinutes: 25 });
  const took = copy.stretches.map(({ startedAt, stoppedAt }) => Date.parse(stoppedAt ?? '') - Date.parse(startedAt));
  expect([took, copy.correctedMinutes, copy.stretches[0]?.startedAt]).toEqual([
    [0],
    null,
    visit.stretches[0]?.startedAt,
  ]);
  const after = applyPlan(mine, planImport(bundleOf({ visits: [copy] }), mine));
  expect(after.records.visits.get(visit.id)).toEqual(visit);
});

it('takes names out of goals and decisions, under an id that no original has', () => {
  const decision = makeAgreement(
    {
      kind: 'decision',
      text: 'Ana Alvarez opens with a task',
      madeOn: '2026-01-15',
      revisitOn: null,
      visitId: visit.id,
      why: 'Ana Alvarez’s class showed it',
      goalId: uuidOf(602),
    },
    homeSpace.id,
    new Date('2026-01-15T15:00:00Z'),
    uuidOf(601),
  );
  const records = { staff: [], visits: [visit], agreements: [decision], ratings: [rating] };
  const [copy] = anonymousRecords(records, textCleaner(names)).agreements;
  expect(copy?.body.text).toBe('A1B2 opens with a task');
  expect(copy?.id).not.toBe(decision.id);
  expect(copy?.visitId).toBe(anonymousVisit((text) => text)(visit).id);
  expect(copy?.body.why).toBe('A1B2’s class showed it');
  // The decision and its goal find each other in the copy.
  const [goal] = anonymousRecords(
    { ...records, agreements: [{ ...decision, id: uuidOf(602) }] },
    textCleaner(names),
  ).agreements;
  expect(copy?.goalId).toBe(goal?.id);
});

it('asks about names in visits and in earlier wordings too', () => {
  const questions = nameQuestions(names);
  const [first] = [quote.body.quote];
  questions.add({
    ...quote,
    body: { ...quote.body, note: '', earlier: [{ ...first, exact: 'Priya said it doubles' }] },
  });
  questions.addText('Ana Alvarez asked, and Mateo said why.');
  expect(questions.all().map(({ words }) => words)).toEqual(expect.arrayContaining(['Priya', 'Mateo']));
  expect(questions.all().map(({ words }) => words)).not.toContain('A1B2');
});
