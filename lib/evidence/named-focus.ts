/**
 * Whether a note that was given names its focus: it says the title of one of the visit's look-fors in focus, or one of the shared words
 * (or another name of one) that the look-for stands on, as whole words; case and accents do not count. Said of notes, never of people.
 */
import type { LensPack } from '@/lib/lens/pack';
import { foldSaid } from './said-words';
import type { Visit } from './visit-records';
import { visitDay } from './visit-time';

type Noted = Pick<Visit, 'focus' | 'body' | 'stretches'>;

/** A note that could name a focus: one that was given, in a visit that has a focus. */
export const isNote = ({ focus, body }: Pick<Visit, 'focus' | 'body'>): boolean =>
  focus.length > 0 && body.given.trim() !== '';

export function namesFocus({ focus, body }: Pick<Visit, 'focus' | 'body'>, lens: LensPack): boolean {
  const said = ` ${plain(body.given)} `;
  return lens.lookFors
    .filter(({ id }) => focus.includes(id))
    .some(({ title, definitionIds }) => {
      const terms = lens.definitions.filter(({ id }) => definitionIds.includes(id));
      return [title, ...terms.flatMap(({ term, aliases }) => [term, ...aliases])].some((name) =>
        said.includes(` ${plain(name)} `),
      );
    });
}

/** Notes of one month (`2026-01`), and how many of them name their focus. */
export interface MonthOfNotes {
  month: string;
  notes: number;
  naming: number;
}

/** By month, the oldest first; a month without a note is not in it. */
export function focusByMonth(visits: readonly Noted[], lens: LensPack): MonthOfNotes[] {
  const months = new Map<string, MonthOfNotes>();
  for (const visit of visits) {
    if (!isNote(visit)) continue;
    const month = visitDay(visit).slice(0, 7);
    const kept = months.get(month) ?? { month, notes: 0, naming: 0 };
    kept.notes += 1;
    if (namesFocus(visit, lens)) kept.naming += 1;
    months.set(month, kept);
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Words between single spaces. */
const plain = (text: string): string =>
  foldSaid(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
