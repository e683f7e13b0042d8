/**
 * Whether two people who lead work on the same things: the look-fors in focus in the notes of one notebook beside those of another, month by month.
 * Said of notes, never of people, and never added up to a figure.
 */
import { isNote } from './named-focus';
import type { Visit } from './visit-records';
import { visitDay } from './visit-time';

/** What is known of one note: when it was given, and the look-fors in focus. No word of it. */
export interface NoteFocus {
  /** `2026-01` */
  month: string;
  focus: readonly string[];
}

/** One look-for in one month: in how many notes of each notebook it was in focus. */
export interface FocusCell {
  first: number;
  second: number;
}

export interface FocusOverlap {
  /** The oldest first, without gaps of the calendar filled in. */
  months: readonly string[];
  /** Look-fors that were in focus anywhere: in the order given, then what that order does not know. */
  lookFors: readonly { id: string; cells: readonly FocusCell[] }[];
  /** For each month, how many look-fors were in focus, and in how many of those in both. */
  shared: readonly { all: number; both: number }[];
}

/** Notes that were given after a visit with a focus; deleted ones left out. */
export const noteFoci = (visits: readonly Visit[]): NoteFocus[] =>
  visits
    .filter((visit) => visit.deletedAt === null && isNote(visit))
    .map((visit) => ({ month: visitDay(visit).slice(0, 7), focus: visit.focus }));

export function focusOverlap(
  first: readonly NoteFocus[],
  second: readonly NoteFocus[],
  order: readonly string[],
): FocusOverlap {
  const notes = [...first, ...second];
  const months = [...new Set(notes.map(({ month }) => month))].sort();
  const there = new Set(notes.flatMap(({ focus }) => focus));
  const ids = [...order.filter((id) => there.has(id)), ...[...there].filter((id) => !order.includes(id)).sort()];
  const [inFirst, inSecond] = [counted(first), counted(second)];
  const lookFors = ids.map((id) => ({
    id,
    cells: months.map((month) => ({
      first: inFirst.get(`${month} ${id}`) ?? 0,
      second: inSecond.get(`${month} ${id}`) ?? 0,
    })),
  }));
  const shared = months.map((_, at) => {
    const cells = lookFors.flatMap(({ cells }) => cells[at] ?? []);
    return {
      all: cells.filter((cell) => cell.first + cell.second > 0).length,
      both: cells.filter((cell) => cell.first > 0 && cell.second > 0).length,
    };
  });
  return { months, lookFors, shared };
}

function counted(notes: readonly NoteFocus[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { month, focus } of notes) {
    for (const id of new Set(focus)) counts.set(`${month} ${id}`, (counts.get(`${month} ${id}`) ?? 0) + 1);
  }
  return counts;
}
