import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { writeLensSheet } from '@/lib/exchange/lens-sheet';
import { readLensSheet, takeWords } from '@/lib/exchange/lens-sheet-read';
import { writeLensXlsx } from '@/lib/exchange/lens-sheet-xlsx';
import { problemSentence } from '@/lib/exchange/problem';
import { readTable } from '@/lib/exchange/sheet/table';
import { builtInLens } from '@/lib/lens/built-in';
import { setWording } from '@/lib/lens/edition/set-wording';
import { utf8 } from './walkthrough';

const read = (text: string) => readLensSheet(utf8(text), 'lens.csv', builtInLens);
const said = (text: string): string[] => {
  const result = read(text);
  return result.ok ? [] : result.problems.map(problemSentence);
};
/** The sheet as somebody saved it again after changing one cell. */
const edited = (place: string, words: string): string => {
  const rows = Papa.parse<string[]>(writeLensSheet(builtInLens), { skipEmptyLines: true }).data;
  return Papa.unparse(
    rows.map((row) => (row[0] === place ? [row[0], '', '', words] : row)),
    { newline: '\n' },
  );
};

it('loses nothing on its way through a spreadsheet', () => {
  expect(read(writeLensSheet(builtInLens))).toEqual({ ok: true, value: { pack: builtInLens, changed: 0 } });
});

it('loses nothing on its way through Excel', async () => {
  const odd = setWording(builtInLens, 'domains/D1/question', '=SUM(A1)\nand “why” – ½ 🙂?');
  if (!odd.ok) throw new Error(odd.reason);
  const file = new Uint8Array(await (await writeLensXlsx(odd.value)).arrayBuffer());
  const table = readTable(file, 'words.xlsx');
  if (!table.ok) throw new Error(table.problems.map(problemSentence).join());
  const taken = takeWords(table.value, 'words.xlsx', builtInLens);
  expect(taken).toEqual({ ok: true, value: { pack: odd.value, changed: 1 } });
});

it('brings back what somebody wrote there, line by line', () => {
  const result = read(
    edited('definitions/def-discourse/looksLike', 'Two students at one board\nA claim is crossed out'),
  );
  expect(result).toMatchObject({ ok: true, value: { changed: 1 } });
  const term = !result.ok ? undefined : result.value.pack.definitions.find(({ id }) => id === 'def-discourse');
  expect(term?.looksLike).toEqual(['Two students at one board', 'A claim is crossed out']);
});

it('takes a sheet that was sorted and cut, and leaves the rest as it is', () => {
  const [heading = [], ...rows] = Papa.parse<string[]>(writeLensSheet(builtInLens), { skipEmptyLines: true }).data;
  const some = rows.filter(([place = '']) => place.startsWith('domains/')).toReversed();
  expect(read(Papa.unparse([heading, ...some]))).toEqual({ ok: true, value: { pack: builtInLens, changed: 0 } });
});

it('keeps a cell from running as a formula, and gives the words back', () => {
  const set = setWording(builtInLens, 'domains/D1/question', '=HYPERLINK("http://example.invalid","why?")');
  if (!set.ok) throw new Error(set.reason);
  expect(writeLensSheet(set.value)).toContain(`"'=HYPERLINK(`);
  expect(readLensSheet(utf8(writeLensSheet(set.value)), 'lens.csv', set.value)).toMatchObject({
    ok: true,
    value: { changed: 0 },
  });
});

it('takes all or nothing, and names each row that stands in the way', () => {
  const rows = Papa.unparse([
    ['Place', 'Words'],
    ['domains/D1/title', 'New title'],
    ['domains/D9/title', 'Nowhere'],
    ['domains/D1/title', 'Twice'],
    ['domains/D2/title', 'x'.repeat(5000)],
  ]);
  expect(said(rows)).toEqual([
    'lens.csv, row 4: the id "domains/D1/title" is used twice.',
    'lens.csv, row 3: "domains/D9/title" is pointed to but is nowhere in the file.',
    'lens.csv, row 5: the words are longer than 4,000 characters.',
  ]);
  expect(said('Place,Text\r\npack/title,x')).toEqual(['lens.csv, row 1: the column "Words" is missing.']);
});
