import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readInPieces } from '@/lib/exchange/bundle-pieces';
import { exportBundle } from '@/lib/exchange/bundle-write';
import { fileBytes } from '@/lib/exchange/export-job';
import { homeSpace, job, savedQuote, savedQuotes, utf8 } from './walkthrough';

/** Two or three quotes a piece, so that a small file has many cuts. */
const SMALL = 2000;

const written = async (count: number): Promise<Uint8Array> => {
  const extras = { madeBy: 'test', anonymised: false, records: { spaces: [homeSpace] }, tombstones: [] };
  return await fileBytes(exportBundle(job(savedQuotes(count)), extras));
};
/** What the pieces say, put together as the parser would have it. */
function joined(bytes: Uint8Array): unknown {
  const read = readInPieces(bytes, SMALL);
  if (!read) return null;
  const rest = read.rest as { records: object };
  return { ...rest, records: { ...rest.records, snippets: read.snippets } };
}
const one = JSON.stringify(savedQuote(1));
const file = (records: string): string => `{"format":"f","records":${records}}`;

it('reads every file that we write a piece at a time, and finds in it what the parser finds', async () => {
  for (const count of [0, 1, 40]) {
    const bytes = await written(count);
    expect(joined(bytes)).toEqual(JSON.parse(new TextDecoder().decode(bytes)));
  }
});

it('is not led astray by quotation marks, brackets and backslashes in what somebody wrote', () => {
  const [first, second] = [savedQuote(1), savedQuote(2)];
  first.body.note = 'She said "why, [Mateo]?" and drew } on C:\\';
  second.body.quote.exact = '\\"]},"snippets":[{';
  const bytes = utf8(file(JSON.stringify({ snippets: [first, second, savedQuote(3)] })));
  expect(readInPieces(bytes, 1)?.snippets).toEqual([first, second, savedQuote(3)]);
});

it('never takes for a bundle what is no JSON, nor finds other quotes in it than the parser', async () => {
  const text = new TextDecoder().decode(await written(8));
  const signs = fc.constantFrom(
    '',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    ' ',
    'x',
    '0',
    '\ufeff',
    '"snippets":[',
    '{},',
  );
  const spoiled = fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(2), signs), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(spoiled, (faults) => {
      let bad = text;
      for (const [at, drop, sign] of faults) bad = bad.slice(0, at) + sign + bad.slice(at + drop);
      const read = joined(utf8(bad));
      if (read !== null) expect(read).toEqual(JSON.parse(bad.replace(/^\ufeff/, '')));
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['a comma too many at the end', file(`{"snippets":[${one},]}`)],
  ['a comma too many at the start', file(`{"snippets":[,${one}]}`)],
  ['a byte order mark between two quotes', file(`{"snippets":[${one},\ufeff${one}]}`)],
  ['two commas', file(`{"snippets":[${one},,${one}]}`)],
  ['no comma', file(`{"snippets":[${one} ${one}]}`)],
  ['a list that ends as an object', file(`{"snippets":[${one}}}`)],
  ['a second list of quotes', file(`{"snippets":[${one}],"snippets":[]}`)],
  ['a second list with an escape in its name', file(`{"snippets":[${one}],"snippet\\u0073":[]}`)],
  ['records twice', `{"records":{"snippets":[${one}]},"records":{}}`],
  ['a quote that is none', file(`{"snippets":[${one},{}]}`)],
  ['a quote that is a number', file('{"snippets":[1]}')],
  ['a list of files', `[${file(`{"snippets":[${one}]}`)}]`],
  ['no quotes', file('{}')],
  ['quotes elsewhere', `{"records":{"more":{"snippets":[${one}]}}}`],
  ['a file that was cut off', file(`{"snippets":[${one}`)],
  ['too deep', file(`{"snippets":[${'['.repeat(100)}${']'.repeat(100)}]}`)],
])('leaves to whoever reads the whole: %s', (_, text) => {
  expect(readInPieces(utf8(text))).toBeNull();
  // The same where every comma cuts.
  expect(readInPieces(utf8(text), 1)).toBeNull();
});
