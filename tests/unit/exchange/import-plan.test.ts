import { describe, expect, it, vi } from 'vitest';
import type { Rating } from '@/lib/evidence/rating-records';
import type { Snippet } from '@/lib/evidence/records';
import { applyPlan } from '@/lib/exchange/apply-plan';
import type { Bundle, Tombstone } from '@/lib/exchange/bundle';
import { planImport } from '@/lib/exchange/import-plan';
import { type Held, nothingHeld } from '@/lib/exchange/merge-plan';
import { builtInLens } from '@/lib/lens/built-in';
import { fc } from '../../data/seeded';
import { people, visitAgo } from '../../doubles/visits';
import { homeSpace, savedQuote, savedQuotes, uuidOf } from './walkthrough';

/** Keys, engines and large files take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

const EMPTY: Held = nothingHeld([builtInLens]);
const bundleOf = (snippets: Snippet[], more: Partial<Bundle> = {}): Bundle => ({
  format: 'shared-lens-bundle',
  version: 3,
  madeBy: 'Shared Lens 0.1.0',
  madeAt: '2026-02-01T12:00:00Z',
  purpose: '',
  anonymised: false,
  lenses: [builtInLens],
  tombstones: [],
  records: { spaces: [homeSpace], snippets },
  ...more,
});
const merge = (held: Held, bundle: Bundle): Held => applyPlan(held, planImport(bundle, held));
const noted = (n: number, note: string, updatedAt = '2026-01-15T15:04:00.250Z'): Snippet => {
  const one = savedQuote(n, { updatedAt });
  return { ...one, body: { ...one.body, note } };
};

it('tells new, changed, unchanged and older apart before anything is written', () => {
  const held = merge(EMPTY, bundleOf([savedQuote(1), savedQuote(2), noted(3, 'later here', '2026-01-16T08:00:00Z')]));
  const plan = planImport(
    bundleOf([
      savedQuote(1),
      noted(2, 'changed elsewhere', '2026-01-17T08:00:00Z'),
      savedQuote(3, { updatedAt: '2026-01-15T15:00:00Z' }),
      savedQuote(4),
    ]),
    held,
    { lastMergedAt: '2026-01-15T20:00:00Z' },
  );
  expect(plan.new.map((item) => item.record.id)).toEqual([uuidOf(4)]);
  expect(plan.changed.map((item) => [item.record.id, item.was])).toEqual([[uuidOf(2), savedQuote(2)]]);
  expect(plan.unchanged.map((item) => item.record.id)).toEqual([homeSpace.id, uuidOf(1), uuidOf(3)]);
  expect([plan.conflicting, plan.refused, plan.removed]).toEqual([[], [], []]);
});

it('lists a conflict when both sides changed a quote since they last met; the later one stays', () => {
  const here = noted(1, 'what I wrote', '2026-01-16T08:00:00Z');
  const there = noted(1, 'what she wrote', '2026-01-16T09:00:00Z');
  const plan = planImport(bundleOf([there]), merge(EMPTY, bundleOf([here])));
  expect(plan.conflicting).toEqual([{ kind: 'snippets', here, file: there, winner: 'file' }]);
  expect(planImport(bundleOf([here]), merge(EMPTY, bundleOf([there]))).conflicting).toEqual([
    { kind: 'snippets', here: there, file: here, winner: 'here' },
  ]);
});

it('lists a conflict when two were changed in the same millisecond, and both devices keep the same one', () => {
  const [a, b] = [noted(1, 'aaa'), noted(1, 'bbb')];
  const ab = merge(merge(EMPTY, bundleOf([a])), bundleOf([b]));
  const ba = merge(merge(EMPTY, bundleOf([b])), bundleOf([a]));
  expect(planImport(bundleOf([b]), merge(EMPTY, bundleOf([a]))).conflicting).toHaveLength(1);
  expect(ab.records.snippets).toEqual(ba.records.snippets);
});

it('changes nothing when the same file is merged twice', () => {
  const bundle = bundleOf(savedQuotes(30));
  const once = merge(EMPTY, bundle);
  const plan = planImport(bundle, once);
  expect(plan.unchanged).toHaveLength(31);
  expect([plan.new, plan.changed, plan.conflicting, plan.removed, plan.tombstones, plan.lenses]).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
  expect(merge(once, bundle)).toEqual(once);
});

it('comes to the same records in whatever order any files are merged, however often', () => {
  const snippet = fc
    .record({ n: fc.nat(5), minute: fc.nat(3), note: fc.constantFrom('a', 'b', 'c'), deleted: fc.boolean() })
    .map(({ n, minute, note, deleted }) => ({
      ...noted(n, note, `2026-01-15T15:0${minute}:00Z`),
      deletedAt: deleted ? `2026-01-15T15:0${minute}:00Z` : null,
    }));
  const grave = fc
    .nat(5)
    .map((n): Tombstone => ({ kind: 'snippets', id: uuidOf(n), deletedAt: '2026-01-20T00:00:00Z' }));
  const bundle = fc
    .record({
      snippets: fc.uniqueArray(snippet, { selector: (one) => one.id, maxLength: 5 }),
      tombstones: fc.uniqueArray(grave, { selector: (one) => one.id, maxLength: 1 }),
    })
    .map(({ snippets, tombstones }) => bundleOf(snippets, { tombstones }));
  fc.assert(
    fc.property(
      fc
        .array(bundle, { minLength: 1, maxLength: 4 })
        .chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
        ),
      ([inOrder, shuffled]) => {
        const sorted = (held: Held): unknown[] => [...held.records.snippets].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(shuffled.reduce(merge, EMPTY))).toEqual(sorted(inOrder.reduce(merge, EMPTY)));
      },
    ),
    { numRuns: 300 },
  );
});

it('never lets an old file bring back what was deleted for good, and says so', () => {
  const grave: Tombstone = { kind: 'snippets', id: uuidOf(1), deletedAt: '2026-01-20T00:00:00Z' };
  const held = merge(merge(EMPTY, bundleOf(savedQuotes(3))), bundleOf([], { tombstones: [grave] }));
  expect([...held.records.snippets.keys()]).toEqual([uuidOf(0), uuidOf(2)]);
  const plan = planImport(bundleOf(savedQuotes(3)), held);
  expect(plan.refused).toEqual([{ kind: 'snippets', id: uuidOf(1), reason: 'deleted-for-good', count: 1 }]);
  expect(plan.new).toEqual([]);
});

it('refuses records whose space or lens the file does not hold, kinds it does not know, and a lens changed under its version', () => {
  const stranger = savedQuote(2, { spaceId: uuidOf(77) });
  const otherLens = savedQuote(3, { lens: { id: builtInLens.id, version: '9.0.0' } });
  const bundle = bundleOf([savedQuote(1), stranger, otherLens], { lenses: [{ ...builtInLens, title: 'Rewritten' }] });
  const plan = planImport({ ...bundle, records: { ...bundle.records, wishes: [{}, {}] } as Bundle['records'] }, EMPTY);
  expect(plan.refused).toEqual([
    { kind: 'wishes', id: '', reason: 'unknown-kind', count: 2 },
    { kind: 'lenses', id: `${builtInLens.id} ${builtInLens.version}`, reason: 'lens-differs', count: 1 },
    { kind: 'snippets', id: uuidOf(2), reason: 'unknown-space', count: 1 },
    { kind: 'snippets', id: uuidOf(3), reason: 'unknown-lens', count: 1 },
  ]);
  expect(plan.new.map((item) => item.record.id)).toEqual([homeSpace.id, uuidOf(1)]);
});

describe('visits, marks and people', () => {
  const visit = visitAgo({ ago: 600, took: 30 }, { spaceId: homeSpace.id });
  const mark = (n: number, seen: Rating['seen'], updatedAt: string): Rating => ({
    id: uuidOf(n),
    spaceId: homeSpace.id,
    createdAt: '2026-01-15T15:00:00Z',
    updatedAt,
    deletedAt: null,
    lens: visit.lens,
    visitId: visit.id,
    lookForId: 'lf-explain',
    seen,
    snippetIds: [],
  });
  const withMark = (one: Rating): Bundle =>
    bundleOf([], { records: { spaces: [homeSpace], visits: [visit], ratings: [one] } });

  it('keep one mark for a look-for of a visit, the later one, in whatever order two devices meet', () => {
    const earlier = withMark(mark(1, 1, '2026-01-16T08:00:00Z'));
    const later = withMark(mark(2, 'not-observed', '2026-01-16T09:00:00Z'));
    const one = merge(merge(EMPTY, earlier), later);
    const other = merge(merge(EMPTY, later), earlier);
    expect([...one.records.ratings.values()]).toEqual([mark(2, 'not-observed', '2026-01-16T09:00:00Z')]);
    expect(other.records.ratings).toEqual(one.records.ratings);
    expect(merge(merge(one, earlier), later)).toEqual(one);
    expect(planImport(earlier, one).refused).toEqual([
      { kind: 'ratings', id: uuidOf(1), reason: 'older-mark', count: 1 },
    ]);
  });

  it('never put a second person under a code that stands for somebody here', () => {
    const [okafor, pena] = people.map((one) => ({ ...one, spaceId: homeSpace.id }));
    if (!okafor || !pena) throw new Error('no people');
    const held = merge(EMPTY, bundleOf([], { records: { spaces: [homeSpace], staff: [okafor] } }));
    const plan = planImport(
      bundleOf([], { records: { spaces: [homeSpace], staff: [{ ...pena, code: okafor.code }] } }),
      held,
    );
    expect(plan.refused).toEqual([{ kind: 'staff', id: pena.id, reason: 'code-taken', count: 1 }]);
    expect([...applyPlan(held, plan).records.staff.values()]).toEqual([okafor]);
  });
});
