import { expect, it } from 'vitest';
import { LinesInTime } from '@/lib/exchange/lines-in-time';
import { fc } from '../../data/seeded';

const text = (lines: LinesInTime): string => {
  const decoder = new TextDecoder();
  return Array.from(lines.oldestFirst(), (piece) => decoder.decode(piece)).join('');
};

const place = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  createdAt: fc.constantFrom(
    '2025-12-31T23:59:59Z',
    '2026-01-01T00:00:00Z',
    '2026-01-01T08:00:00Z',
    '2026-02-01T08:00:00Z',
  ),
});
/** Short ones, and ones for which the next larger block is needed. */
const line = fc
  .tuple(fc.constantFrom('a', '½', '🙂'), fc.constantFrom(0, 1, 40, 5000))
  .map(([sign, n]) => `${sign.repeat(n)}\n`);

it('gives back every line once, oldest first, of the same moment by id', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, line), { maxLength: 20 }), (all) => {
      const lines = new LinesInTime();
      for (const [at, words] of all) lines.add(at, words);
      const sorted = all.toSorted(([a], [b]) =>
        `${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}`
          ? -1
          : Number(a !== b && (a.createdAt !== b.createdAt || a.id !== b.id)),
      );
      expect(text(lines)).toBe(sorted.map(([, words]) => words).join(''));
    }),
  );
});

it('takes a line that is longer than any piece', () => {
  const lines = new LinesInTime();
  const long = '½'.repeat(1_200_000);
  lines.add({ id: 'b', createdAt: '2026-01-01T00:00:00Z' }, long);
  lines.add({ id: 'a', createdAt: '2026-01-01T00:00:00Z' }, 'first\n');
  expect(text(lines)).toBe(`first\n${long}`);
});
