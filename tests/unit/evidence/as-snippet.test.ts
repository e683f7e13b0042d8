import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { asSnippet } from '@/lib/evidence/as-snippet';
import { isSnippet } from '@/lib/evidence/is-snippet';
import { snippet } from '@/lib/evidence/records';
import { savedQuote } from '../exchange/walkthrough';

/** What a damaged or foreign record may have anywhere: near misses of everything that the schema asks for. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  'page',
  'field',
  'student',
  'noticing',
  'dom',
  'x'.repeat(41),
  'x'.repeat(121),
  'x'.repeat(256),
  'x'.repeat(257),
  'x'.repeat(300),
  'x'.repeat(601),
  'x'.repeat(2001),
  'x'.repeat(20_001),
  0,
  -0,
  -1,
  2,
  3,
  4,
  1.5,
  Number.NaN,
  2 ** 53,
  true,
  [],
  [[]],
  {},
  { kind: 'field', key: 'entry.1', label: '' },
  { kind: 'page', key: 3 },
  '2026-02-30T10:00:00Z',
  '2026-02-28T10:00:00+01:00',
  '2026-02-28T10:00:00.1234567Z',
  '00000000-0000-0000-0000-000000000000',
  '6A1F0A52-0000-4000-8000-000000000001',
  '6a1f0a52-0000-9000-8000-000000000001',
];

/** Every place in a record: the way to it by keys. */
function placesIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...way, key]))];
}

function changedAt(record: unknown, way: readonly string[], change: (there: unknown) => unknown): unknown {
  const [key, ...rest] = way;
  if (key === undefined) return change(record);
  const copy: Record<string, unknown> = Array.isArray(record) ? ([...record] as never) : { ...(record as object) };
  const inner = changedAt(copy[key], rest, change);
  if (inner === undefined && rest.length === 0 && !Array.isArray(copy)) delete copy[key];
  else copy[key] = inner;
  return copy;
}

const bySchema = (value: unknown): unknown => {
  const read = z.safeParse(snippet, value);
  return read.success ? read.data : null;
};

const whole = (n: number) => {
  const one = savedQuote(n);
  const earlier = n % 2 === 0 ? [one.body.quote] : [];
  return { ...one, body: { ...one.body, earlier } };
};

it('says of every record with one thing wrong in it what the schema says', () => {
  let refused = 0;
  for (const n of [0, 1, 2, 3, 4]) {
    const good = whole(n);
    expect(asSnippet(good)).toEqual(good);
    expect(isSnippet(good)).toBe(true);
    for (const way of placesIn(good)) {
      for (const odd of ODD) {
        const value = changedAt(good, way, () => odd);
        const expected = bySchema(value);
        if (expected === null) refused++;
        expect(asSnippet(value), `${way.join('.')} = ${String(odd).slice(0, 40)}`).toEqual(expected);
      }
    }
  }
  expect(refused).toBeGreaterThan(1000);
});

it('says it of records with several things wrong, and leaves out what no snippet has', () => {
  const places = placesIn(whole(0));
  const edit = fc.record({ way: fc.constantFrom(...places), odd: fc.constantFrom(...ODD) });
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.array(edit, { maxLength: 3 }),
      fc.dictionary(fc.string(), fc.anything()),
      (n, edits, more) => {
        let value: unknown = { ...more, ...whole(n), lookForPlaces: [] };
        for (const { way, odd } of edits) {
          try {
            value = changedAt(value, way, () => odd);
          } catch {
            // The way is not there any more.
          }
        }
        expect(asSnippet(value)).toEqual(bySchema(value));
        expect(isSnippet(value)).toBe(bySchema(value) !== null);
      },
    ),
    { numRuns: 500 },
  );
});
