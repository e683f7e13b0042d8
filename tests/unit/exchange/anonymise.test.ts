import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Snippet, snippet } from '@/lib/evidence/records';
import { anonymiser, anonymousSpace } from '@/lib/exchange/anonymise';
import { exportBundle } from '@/lib/exchange/bundle-write';
import type { Names } from '@/lib/exchange/clean-text';
import { exportCsv } from '@/lib/exchange/csv';
import { type Chunk, fileBytes } from '@/lib/exchange/export-job';
import { exportHtml } from '@/lib/exchange/html';
import { exportMarkdown } from '@/lib/exchange/markdown';
import { exportParquet } from '@/lib/exchange/parquet';
import { exportQdpx } from '@/lib/exchange/qdpx';
import { exportWebAnnotations } from '@/lib/exchange/web-annotation';
import { exportXlsx } from '@/lib/exchange/xlsx';
import { homeSpace, job, savedQuote } from './walkthrough';

const names: Names = {
  people: [
    { name: 'María Álvarez', code: 'T-07' },
    { name: 'Grant O’Neil', code: 'T-11' },
    { name: 'Ms. Abernathy-Castellanos', code: 'T-12' },
    { name: 'J. (Jo) [*]? Day+^$|\\/', code: 'T-13' },
  ],
  schools: [{ name: 'Maple Street Elementary', code: 'School A' }],
};

function note(words: string): Snippet {
  const one = savedQuote(1, { documentKey: 'docs:alvarez-visit' });
  one.body = {
    ...one.body,
    note: words,
    quote: {
      ...one.body.quote,
      exact: 'Ms. Alvarez asked why',
      prefix: 'At Maple Street Elementary, ',
      suffix: ' and Grant nodded.',
    },
    scope: { kind: 'field', key: 'entry.alvarez', label: 'Visit to MARÍA ALVAREZ' },
    document: {
      key: 'docs:alvarez-visit',
      host: 'maple.example.org',
      app: 'google-docs',
      title: 'Walkthrough Álvarez, Maple Street',
      url: 'https://maple.example.org/alvarez?u=maria',
    },
    earlier: [{ ...one.body.quote, exact: 'Álvarez asked' }],
  };
  return one;
}
const clean = (words: string): string => anonymiser(names)(note(words)).snippets[0]?.body.note ?? '';

it.each([
  ['Ms. Abernathy-Castellanos (room 2/3) waited.', 'T-12 (room 2/3) waited.'],
  ['María Álvarez waited.', 'T-07 waited.'],
  ['maria alvarez waited', 'T-07 waited'],
  ['We thanked Alvarez’s class, and ALVAREZ smiled.', 'We thanked T-07’s class, and T-07 smiled.'],
  ['Maria\nÁlvarez', 'T-07'],
  ['A grant pays for it; Grant agreed.', 'A grant pays for it; T-11 agreed.'],
  ['Alvarezian ideas, Mariana', 'Alvarezian ideas, Mariana'],
  ['Write to m.alvarez@maple.example.org or see https://maple.example.org/x', 'Write to [address] or see [link]'],
  ['Maple Street Elementary visit', 'School A visit'],
  ['María'.normalize('NFD'), 'T-07'],
])('turns %j into %j', (words, expected) => {
  expect(clean(words)).toBe(expected);
});

describe.each<[string, (snippets: Snippet[]) => AsyncIterable<Chunk>]>([
  ['CSV', (s) => exportCsv(job(s), { bom: false })],
  [
    'bundle',
    (s) =>
      exportBundle(job(s), {
        madeBy: 'x',
        anonymised: true,
        records: { spaces: [anonymousSpace(homeSpace)] },
        tombstones: [],
      }),
  ],
  ['Web Annotation', (s) => exportWebAnnotations(job(s))],
  ['project', (s) => exportQdpx(job(s))],
  ['Excel', (s) => exportXlsx(job(s))],
  ['Markdown', (s) => exportMarkdown(job(s))],
  ['HTML', (s) => exportHtml(job(s))],
  ['Parquet', (s) => exportParquet(job(s))],
])('a %s file', (_, write) => {
  it('holds no name, school, title or address of what was anonymised, and says for whom it is', async () => {
    const { snippets } = anonymiser(names)(note('María Álvarez, Grant and Maple Street Elementary'));
    const bytes = await fileBytes(write(snippets));
    const decode = (part: Uint8Array): string => new TextDecoder().decode(part);
    const all =
      bytes[0] === 0x50 && bytes[1] === 0x4b
        ? Object.entries(unzipSync(bytes))
            .map(([name, part]) => name + decode(part))
            .join()
        : decode(bytes);
    expect(all).not.toMatch(/alvarez|álvarez|maría|maria|o’neil|\bGrant\b|maple street|maple\.example/i);
    expect(all).toMatch(/For the grade 4 team/);
  });
});

it('gives the same document the same number and key, and different ones different ones', () => {
  const run = anonymiser(names);
  const [a, b, c] = [note(''), savedQuote(2), note('')].map((one) => run(one).snippets[0]);
  expect([a, b, c].map((one) => one?.body.document.title)).toEqual(['Document 1', 'Document 2', 'Document 1']);
  expect(a?.documentKey).toBe(c?.documentKey);
  expect(a?.documentKey).not.toBe(b?.documentKey);
});

it('flags what may be a name that nobody listed, with its place, and leaves it to the person', () => {
  const { snippets, flags } = anonymiser(names)(
    note('Mateo said it is half. Then Mrs. Okafor asked. The teacher asked. Students said so.'),
  );
  expect(flags.filter((flag) => flag.field === 'note').map(({ words }) => words)).toEqual(['Mateo', 'Okafor']);
  for (const { field, start, end, words } of flags)
    if (field === 'note') expect(snippets[0]?.body.note.slice(start, end)).toBe(words);
});

it('does as the person decided, everywhere, and does not ask again', () => {
  const decisions = new Map([
    ['Mateo', 'a student'],
    ['Okafor', 'Okafor'],
  ]);
  const { snippets, flags } = anonymiser(
    names,
    decisions,
  )(note('Mateo said it is half. Then Mrs. Okafor asked Mateo.'));
  expect(snippets[0]?.body.note).toBe('a student said it is half. Then Mrs. Okafor asked a student.');
  expect(flags.filter((flag) => flag.field === 'note')).toEqual([]);
});

it('keeps every record a valid one, and changes none that it was given', () => {
  const before = note(`${'María '.repeat(3000)}`);
  before.body.quote.prefix = 'Grant '.repeat(42);
  const copy = structuredClone(before);
  const { snippets } = anonymiser({
    ...names,
    people: [...names.people, { name: 'Grant', code: 'a much longer code than the name' }],
  })(before);
  expect(z.safeParse(snippet, snippets[0]).success).toBe(true);
  expect(before).toEqual(copy);
});
