import { expect, it } from 'vitest';
import { focusOverlap, noteFoci } from '@/lib/evidence/focus-overlap';
import { visitAgo } from '../../doubles/visits';

const note = (month: string, ...focus: string[]) => ({ month, focus });

it('lays the foci of two notebooks side by side, month by month, in the order of the lens', () => {
  const coach = [note('2026-02', 'lf-wait', 'lf-explain'), note('2026-01', 'lf-wait'), note('2026-02', 'lf-wait')];
  const principal = [note('2026-02', 'lf-wait'), note('2026-03', 'lf-of-another-lens')];
  expect(focusOverlap(coach, principal, ['lf-explain', 'lf-wait', 'lf-never'])).toEqual({
    months: ['2026-01', '2026-02', '2026-03'],
    lookFors: [
      { id: 'lf-explain', cells: [cell(0, 0), cell(1, 0), cell(0, 0)] },
      { id: 'lf-wait', cells: [cell(1, 0), cell(2, 1), cell(0, 0)] },
      { id: 'lf-of-another-lens', cells: [cell(0, 0), cell(0, 0), cell(0, 1)] },
    ],
    shared: [
      { all: 1, both: 0 },
      { all: 2, both: 1 },
      { all: 1, both: 0 },
    ],
  });
});

it('is the same picture with the sides exchanged when the files are', () => {
  const [a, b] = [[note('2026-01', 'x', 'y')], [note('2026-01', 'y'), note('2026-02', 'x')]];
  const one = focusOverlap(a, b, []);
  const other = focusOverlap(b, a, []);
  expect(other.shared).toEqual(one.shared);
  expect(other.lookFors.map(({ cells }) => cells.map((c) => cell(c.second, c.first)))).toEqual(
    one.lookFors.map(({ cells }) => cells),
  );
});

it('counts only notes that were given, of visits with a focus, and keeps no word and no person of them', () => {
  const given = visitAgo({ ago: 600, took: 20 }, { focus: ['lf-wait'] });
  const kept = { ...given, body: { ...given.body, given: 'You waited.' } };
  const foci = noteFoci([
    kept,
    { ...kept, deletedAt: kept.updatedAt },
    { ...kept, focus: [] },
    { ...kept, body: { ...kept.body, given: ' ' } },
  ]);
  expect(foci).toHaveLength(1);
  expect(Object.keys(foci[0] ?? {}).sort()).toEqual(['focus', 'month']);
});

function cell(first: number, second: number) {
  return { first, second };
}
