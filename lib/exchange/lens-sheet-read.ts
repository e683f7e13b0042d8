import Papa from 'papaparse';
import { setWordings } from '@/lib/lens/edition/set-wording';
import { wordingsOf } from '@/lib/lens/edition/wordings';
import type { LensPack } from '@/lib/lens/pack';
import { unguard } from './formula-guard';
import { problem, type ReadProblem, type ReadResult, refuse } from './problem';
import { readText } from './read-text';

/** What a sheet of words comes to: the lens with them, and how many wordings are new. */
export interface SheetTaken {
  pack: LensPack;
  changed: number;
}

/**
 * Reads the words of a spreadsheet back into the lens that it was made from. All or nothing: a place that this lens has not, a place said twice or a
 * cell that is too long refuses the file, each with its row. Rows that are missing leave their words as they are.
 */
export function readLensSheet(bytes: Uint8Array, file: string, pack: LensPack): ReadResult<SheetTaken> {
  const text = readText(bytes, file);
  if (!text.ok) return text;
  const [heading = [], ...rows] = Papa.parse<string[]>(text.value, { skipEmptyLines: 'greedy' }).data;
  return takeWords({ heading, rows }, file, pack);
}

/** The same for rows that were read from another kind of sheet. */
export function takeWords(
  { heading, rows }: { heading: readonly string[]; rows: readonly (readonly string[])[] },
  file: string,
  pack: LensPack,
): ReadResult<SheetTaken> {
  for (const column of ['Place', 'Words']) {
    if (!heading.includes(column)) return refuse(problem(file, 'row 1', 'missing-column', { column }));
  }
  const at = { place: heading.indexOf('Place'), words: heading.indexOf('Words') };
  const problems: ReadProblem[] = [];
  const rowOf = new Map<string, string>();
  const edits = new Map<string, string>();
  const before = textByPlace(pack);
  rows.forEach((row, index) => {
    const place = unguard(row[at.place] ?? '');
    const words = unguard(row[at.words] ?? '').replace(/\r\n?/g, '\n');
    if (rowOf.has(place)) problems.push(problem(file, `row ${index + 2}`, 'duplicate-id', { id: place }));
    rowOf.set(place, `row ${index + 2}`);
    if (before.get(place) !== words) edits.set(place, words);
  });
  const { pack: next, refused } = setWordings(pack, edits);
  for (const [place, { reason }] of refused) {
    const row = rowOf.get(place) ?? '';
    const tooLong = problem(file, row, 'bad-value', { detail: 'the words are longer than 4,000 characters' });
    problems.push(reason === 'too-long' ? tooLong : problem(file, row, 'unknown-id', { id: place }));
  }
  if (problems.length > 0) return refuse(...problems);
  const after = textByPlace(next);
  const changed = [...edits.keys()].filter((place) => before.get(place) !== after.get(place)).length;
  return { ok: true, value: { pack: next, changed } };
}

const textByPlace = (pack: LensPack): Map<string, string> =>
  new Map(wordingsOf(pack).map(({ place, text }) => [place, text]));
