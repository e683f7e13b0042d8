/**
 * What two people who lead look at together about the work with one teacher: foci, newest quotes, notes, open follow-ups. Nothing in it
 * adds up to a figure about the teacher.
 */
import type { LensPack } from '@/lib/lens/pack';
import { isNote, namesFocus } from './named-focus';
import type { Snippet } from './records';
import type { Visit } from './visit-records';
import { visitDay } from './visit-time';

/** Quotes shown of each look-for. */
const NEWEST = 3;

export interface CheckIn {
  visits: Visit[];
  /** Look-fors in focus in those visits, in the order of the lens. */
  focus: string[];
  quotes: { lookForId: string; snippets: Snippet[] }[];
  notes: { all: number; naming: number };
  open: Visit[];
}

/** The visits with one person since a day. */
export const visitsSince = (visits: readonly Visit[], code: string, since: string): Visit[] =>
  visits.filter((visit) => visit.teacherCode === code && visitDay(visit) >= since);

export function checkIn(visits: readonly Visit[], snippets: readonly Snippet[], lens: LensPack): CheckIn {
  const notes = visits.filter(isNote);
  const ids = lens.lookFors.map(({ id }) => id);
  return {
    visits: [...visits],
    focus: ids.filter((id) => visits.some(({ focus }) => focus.includes(id))),
    quotes: ids.flatMap((lookForId) => {
      const own = snippets.filter(({ tags }) => tags.some((tag) => tag.lookForId === lookForId));
      const newest = [...own].sort(brightFirst).slice(0, NEWEST);
      return newest.length === 0 ? [] : [{ lookForId, snippets: newest }];
    }),
    notes: { all: notes.length, naming: notes.filter((visit) => namesFocus(visit, lens)).length },
    open: visits.filter(({ followUp }) => followUp.date !== null && followUp.doneAt === null),
  };
}

function brightFirst(a: Snippet, b: Snippet): number {
  const bright = Number(b.kind === 'bright-spot') - Number(a.kind === 'bright-spot');
  return bright || (a.createdAt < b.createdAt ? 1 : -1);
}
