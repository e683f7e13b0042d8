import Papa from 'papaparse';
import { expect, it, vi } from 'vitest';
import { exportCsv } from '@/lib/exchange/csv';
import { NOTE } from '@/lib/exchange/csv-columns';
import { readCsv } from '@/lib/exchange/csv-read';
import { fileBytes } from '@/lib/exchange/export-job';
import { guard, unguard } from '@/lib/exchange/formula-guard';
import { problemSentence } from '@/lib/exchange/problem';
import { builtInLens } from '@/lib/lens/built-in';
import { fc } from '../../data/seeded';
import { job, savedQuote, savedQuotes, utf8, uuidOf } from './walkthrough';

/** Many generated texts take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

const csv = async (snippets = savedQuotes(25), bom = false): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fileBytes(exportCsv(job(snippets), { bom })));
const sentences = (file: string): string[] => {
  const read = readCsv(utf8(file), 'visits.csv');
  return read.ok ? [] : read.problems.map(problemSentence);
};

it('gives back exactly the saved quotes that were exported, emoji, line ends and formulas included', async () => {
  const snippets = [
    ...savedQuotes(40),
    savedQuote(41, {
      deletedAt: '2026-01-20T08:00:00Z',
      tags: [
        { lookForId: 'lf-explain', level: 3 },
        { lookForId: 'odd;"id', level: null },
        { lookForId: 'lf-school', level: 1, lens: { id: uuidOf(77), version: '1.2.0' } },
      ],
    }),
  ];
  const first = snippets[0];
  if (first !== undefined) first.body.earlier = [{ ...first.body.quote, exact: 'I think 3 because, half' }];
  for (const bom of [true, false]) {
    const bytes = await fileBytes(exportCsv(job(snippets), { bom }));
    expect(readCsv(bytes, 'visits.csv')).toEqual({ ok: true, value: snippets });
  }
});

it('writes no cell that a spreadsheet would run, and leaves numbers numbers', async () => {
  const rows = Papa.parse<string[]>(await csv()).data;
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  expect(await csv()).toContain('"\'=HYPERLINK(""http://example.invalid"",""see notes"")"');
  expect(await csv()).toContain('"\'-3 was the answer two groups defended."');
  const start = rows[0]?.indexOf('start (UTF-16)') ?? -1;
  expect(rows[2]?.[start]).toBe('211');
});

it('takes off exactly the guard it put on, whatever the text', () => {
  const nasty = fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '3', 'x', '½', '🙂'))
    .map((c) => c.join(''));
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string()), (text) => {
      expect(unguard(guard(text))).toBe(text);
    }),
  );
  fc.assert(
    fc.property(nasty, (text) => {
      expect(guard(text)).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

it('says in the heading that text is guarded, and says for whom the file is in every row', async () => {
  const rows = Papa.parse<string[]>(await csv(savedQuotes(2))).data;
  expect(rows[0]?.at(-1)).toBe(NOTE);
  expect(rows[1]?.[rows[0]?.indexOf('Purpose') ?? -1]).toBe('For the grade 4 team, not for evaluation');
});

it('shows a principal words, not ids: look-for, level, kind, who spoke, lens', async () => {
  const [heading, first] = Papa.parse<string[]>(
    await csv([savedQuote(1, { tags: [{ lookForId: 'lf-explain', level: 2 }] })]),
  ).data;
  const cell = (title: string): string | undefined => first?.[heading?.indexOf(title) ?? -1];
  expect([
    cell('Look-fors'),
    cell('What was seen'),
    cell('Kind'),
    cell('Who spoke'),
    cell('Lens'),
    cell('Lens version'),
  ]).toEqual([
    'Students explain how and why',
    'Shared',
    'Bright spot',
    'Student',
    builtInLens.title,
    builtInLens.version,
  ]);
});

it('starts with a byte order mark only when asked', async () => {
  expect((await csv([], true)).startsWith('\uFEFF"Quote"')).toBe(true);
  expect((await csv([], false)).startsWith('"Quote"')).toBe(true);
});

it('reads its own file after a spreadsheet saved it with semicolons, other columns order and an empty last row', async () => {
  const rows = Papa.parse<string[]>(await csv(savedQuotes(12))).data.filter((row) => row.length > 1);
  const turned = rows.map((row) => [...row].reverse());
  const saved = `${Papa.unparse(turned, { delimiter: ';', newline: '\r\n' })}\r\n${';'.repeat(35)}\r\n`;
  expect(readCsv(utf8(saved), 'visits.csv')).toEqual({ ok: true, value: savedQuotes(12) });
});

it('tells how far it is, and stops when told', async () => {
  const seen: number[] = [];
  const stop = new AbortController();
  const onProgress = (done: number): void => {
    seen.push(done);
    if (seen.length === 2) stop.abort(new Error('cancelled by the person'));
  };
  const chunks = exportCsv(job(savedQuotes(2000), { onProgress, signal: stop.signal }), { bom: false });
  await expect(fileBytes(chunks)).rejects.toThrow('cancelled by the person');
  expect(seen).toEqual([500, 1000]);
});

it('has the oldest quote first, of the same moment by id, in whatever order they come', async () => {
  const days = ['2026-03-01T08:00:00Z', '2025-12-31T23:59:59Z', '2026-03-01T07:59:00Z', '2026-01-15T15:00:00Z'];
  const quotes = savedQuotes(1200).map((one, n) => ({ ...one, createdAt: days[n % 4] ?? '' }));
  const ordered = quotes.toSorted((a, b) => (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1));
  const read = readCsv(utf8(await csv(quotes.toReversed())), 'visits.csv');
  expect(read).toEqual({ ok: true, value: ordered });
});

it('takes no row when one is bad, and says file, row and reason for each', async () => {
  const good = await csv(savedQuotes(3));
  expect(sentences(good.replace('"bright-spot"', '"lovely"'))).toEqual([
    expect.stringMatching(/^visits\.csv, row 3, kind: /),
  ]);
  expect(sentences(good.replace('"211"', '"2e2"'))).toEqual([
    expect.stringMatching(/^visits\.csv, row 3, body.quote.position.start: /),
  ]);
  expect(sentences(good + good.slice(good.indexOf('\r\n') + 2))).toEqual(
    [5, 6, 7].map(
      (row, n) => `visits.csv, row ${row}: the id "6a1f0a52-0000-4000-8000-00000000000${n}" is used twice.`,
    ),
  );
  expect(sentences(good.replace('"Quote",', '"Quot",'))).toEqual([
    'visits.csv, heading: the column "Quote" is missing.',
  ]);
  expect(sentences('name,grade\r\nMs. Alvarez,4\r\n')).toEqual([
    'visits.csv, heading: this is not a Shared Lens CSV file.',
  ]);
  expect(sentences(good.slice(0, good.lastIndexOf('"docs:visit') + 5))).toEqual([
    expect.stringMatching(/quotation mark is opened and never closed\.$/),
  ]);
});

it('refuses a file in another encoding with a sentence on how to save it', () => {
  const latin = readCsv(Uint8Array.from([...utf8('"Quote"\r\n"'), 0xe9, 0x6c, 0xe8]), 'visits.csv');
  expect(latin.ok ? [] : latin.problems.map(problemSentence)).toEqual([
    'visits.csv, byte 0: the text is not UTF-8; save the file again as "UTF-8".',
  ]);
  expect(sentences('')).toEqual(['visits.csv, whole file: the file is empty.']);
});
