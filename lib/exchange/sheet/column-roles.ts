import { fold } from '@/lib/lens/fold';
import type { LensPack, LookFor } from '@/lib/lens/pack';
import { readWall } from './sheet-dates';
import type { SheetTable } from './table';

/** What a column is: of a quote or a mark, for which look-for. `quotes` is text whose look-for is found by its words. */
export type ColumnRole =
  | 'leave'
  | 'date'
  | 'teacher'
  | 'school'
  | 'topic'
  | 'note'
  | 'quotes'
  | `quote:${string}`
  | `mark:${string}`;

export const PLAIN_ROLES = ['leave', 'date', 'teacher', 'school', 'topic', 'note', 'quotes'] as const;

/** Heading words by role, folded, in the languages of the interface. */
const HEADINGS: [ColumnRole, RegExp][] = [
  ['date', /\b(date|timestamp|time stamp|when|fecha|marca temporal|cuando|horodateur|jour)\b/],
  ['teacher', /\b(teacher|educator|staff|docente|maestr[oa]|profesora?|enseignante?|professeur)\b/],
  ['school', /\b(school|site|building|campus|escuela|ecole)\b/],
  ['topic', /\b(topic|lesson|subject|focus of the lesson|tema|leccion|sujet|lecon)\b/],
  ['note', /\b(next steps?|feedback|comments?|overall|summary|comentarios?|retroalimentacion|commentaires?)\b/],
  [
    'quotes',
    /\b(evidence|notes?|observ\w+|hear|heard|see|saw|quotes?|evidencia|notas?|oido|preuves?|entendu|remarques?)\b/,
  ],
];

/** One role a column; date, teacher, school and topic are given once. What nothing speaks for is left out. */
export function guessRoles({ heading, rows }: SheetTable, lens: LensPack): ColumnRole[] {
  const once = new Set<ColumnRole>();
  return heading.map((title, column) => {
    const cells = rows.slice(0, 50).flatMap((row) => (row[column]?.trim() ? [row[column]] : []));
    const role = guess(title, cells, lens);
    if (!['date', 'teacher', 'school', 'topic'].includes(role)) return role;
    if (once.has(role)) return 'leave';
    once.add(role);
    return role;
  });
}

function guess(title: string, cells: readonly string[], lens: LensPack): ColumnRole {
  const folded = fold(title);
  if (cells.length > 0 && cells.every((cell) => readWall(cell, false) ?? readWall(cell, true))) return 'date';
  const lookFor = lens.lookFors.find((one) => folded.includes(fold(one.title)));
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
  if (lookFor) return length > 30 ? `quote:${lookFor.id}` : `mark:${lookFor.id}`;
  return HEADINGS.find(([, words]) => words.test(folded))?.[0] ?? (length > 40 ? 'quotes' : 'leave');
}

/** A level by its figure or its label; `not-observed` by the usual words; null when it is not understood. */
export function readMark(cell: string, lookFor: LookFor): 0 | 1 | 2 | 3 | 'not-observed' | null {
  const said = fold(cell).trim();
  const figure = /^([0-3])(?:\.0+)?(?!\d)/.exec(said)?.[1];
  const rest = figure === undefined ? said : said.replace(/^[0-3](?:\.0+)?[\s:.)=–-]*/, '');
  const byLabel = lookFor.levels.find(({ label }) => fold(label) === (figure === undefined ? said : rest));
  if (byLabel) return byLabel.level;
  if (figure !== undefined && rest === '') return Number(figure) as 0 | 1 | 2 | 3;
  return /^(not (seen|observed)( this time)?|n\/?[ao]|no se vio|no observado|pas (vu|observe))$/.test(said)
    ? 'not-observed'
    : null;
}
