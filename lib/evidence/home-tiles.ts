/** What stands behind the four tiles of home: time, feedback, focus, follow-through. Records of one person's own work, in the order of time. */
import { isComplete } from './visit';
import { countsAsPresence } from './visit-kinds';
import type { Visit } from './visit-records';
import { visitDay } from './visit-time';
import { type Presence, type Week, weekPresence } from './visit-week';

export interface HomeTiles {
  time: { presence: Presence; visits: Visit[] };
  /** Notes that were given in the last days. */
  feedback: Visit[];
  /** Follow-ups that are still open, the one due first first. */
  followThrough: { open: Visit[]; overdue: number };
}

/** `today` and `since` are calendar days: feedback counts from `since` on. */
export function homeTiles(visits: readonly Visit[], week: Week, today: string, since: string, now: Date): HomeTiles {
  const open = visits
    .filter(({ followUp }) => followUp.date !== null && followUp.doneAt === null)
    .sort((a, b) => ((a.followUp.date ?? '') < (b.followUp.date ?? '') ? -1 : 1));
  return {
    time: {
      presence: weekPresence(visits, week, now),
      visits: visits.filter((visit) => countsAsPresence(visit.kind) && isIn(week, visitDay(visit))),
    },
    feedback: visits.filter((visit) => visit.body.given.trim() !== '' && visitDay(visit) >= since),
    followThrough: { open, overdue: open.filter(({ followUp }) => (followUp.date ?? '') < today).length },
  };
}

const isIn = ({ first, last }: Week, day: string): boolean => day >= first && day <= last;

/** Visits that still lack a focus, a follow-up or an end. */
export const incompleteIn = (visits: readonly Visit[]): number => visits.filter((visit) => !isComplete(visit)).length;
