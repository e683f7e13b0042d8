import approximate from 'approx-string-match';
import { expect, it } from 'vitest';
import { difference, LONG } from '@/lib/quote/difference';
import { repetitions } from '../../data/repetitions';
import { fc } from '../../data/seeded';

/** Words with what an edit leaves of them: small alphabets, so that much is alike by chance. */
const runs = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'ab ce'), maxLength: 24 }),
    fc.array(fc.tuple(fc.nat(24), fc.nat(3), fc.string({ unit: fc.constantFrom(...'ab ce'), maxLength: 4 })), {
      maxLength: 4,
    }),
    fc.nat(12),
  )
  .map(([was, edits, most]) => {
    let is = was;
    for (const [at, out, put] of edits) is = is.slice(0, at) + put + is.slice(at + out);
    return { is, was, most };
  });

/** The fewest single units to change between two whole runs, by the book. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, unit] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++) {
      const same = (row[at - 1] as number) + Number(other[at - 1] !== unit);
      next.push(Math.min(same, (row[at] as number) + 1, (next[at - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}

/** What `difference` promises, tried at every place. */
function everywhere(is: string, was: string, most: number): number {
  let best = { errors: Number.POSITIVE_INFINITY, over: 0 };
  for (let start = 0; start <= is.length; start++) {
    for (let end = start; end <= is.length; end++) {
      const errors = edits(is.slice(start, end), was);
      const over = is.length - end + start;
      if (errors < best.errors || (errors === best.errors && over < best.over)) best = { errors, over };
    }
  }
  if (was === '' || is === '' || best.errors > most) return Number.POSITIVE_INFINITY;
  return best.errors + (best.errors < was.length ? best.over : Math.max(0, is.length - 2 * was.length)) / 2;
}

it('counts the fewest errors, and half of what is left over at the ends', () => {
  expect(difference('the indeed of it', 'the whole of it', 6)).toBe(5);
  expect(difference('xx same xx', 'same', 2)).toBe(3);
  expect(difference('other words', 'same', 2)).toBe(Number.POSITIVE_INFINITY);
  // Replaced whole, by twice as much and by more.
  expect(difference('indeed', 'how', 3)).toBe(3);
  expect(difference('indeed and', 'how', 3)).toBe(5);
  fc.assert(
    fc.property(runs, ({ is, was, most }) => {
      expect(difference(is, was, most)).toBe(everywhere(is, was, most));
    }),
    { numRuns: repetitions(500, 20_000) },
  );
});

it('is never more lenient than approx-string-match, which says the same of whole sentences', () => {
  const asked = (is: string, was: string, most: number) =>
    Math.min(...approximate(is, was, most).map(({ start, end, errors }) => errors + (is.length - end + start) / 2));
  fc.assert(
    fc.property(runs, ({ is, was, most }) => {
      expect(difference(is, was, most)).toBeGreaterThanOrEqual(asked(is, was, most));
    }),
    { numRuns: repetitions(500, 20_000) },
  );
  const was = 'Marisol cut the line between 0 and 1 in four parts, and three of them is 3/4 of it.';
  for (const [word, other] of [
    ['cut', 'drew'],
    ['between 0 and 1', 'from 0 to 2'],
    ['four', 'five equal'],
    [' of it', ''],
  ] as const) {
    const is = was.replace(word, other);
    expect(difference(is, was, 16)).toBe(asked(is, was, 16));
    expect(difference(is, was, 16)).toBeLessThan(16);
  }
});

it('takes the longest runs it is for, one after another', () => {
  const long = 'one half and '.repeat(40).slice(0, LONG);
  expect(difference(long, long, 32)).toBe(0);
  expect(difference(`${long.slice(0, 200)}x${long.slice(201)}`, long, 32)).toBe(1);
  expect(difference(long, 'x'.repeat(LONG), 32)).toBe(Number.POSITIVE_INFINITY);
  expect(difference(long, long, 0)).toBe(0);
});
