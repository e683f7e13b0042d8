/**
 * A week's presence: 20-30 minutes in a classroom, PLC or debrief. One person's own time, in two kinds of minutes and never more: those
 * of complete visits, and those that still lack a focus or a follow-up.
 */
import { isComplete } from './visit';
import { countsAsPresence } from './visit-kinds';
import type { Visit } from './visit-records';
import { addDays, minutesByDay } from './visit-time';

/** The band that is shaded, in minutes a week. */
export const PRESENCE_BAND = { from: 20, to: 30 } as const;

export interface Week {
  /** First and last calendar day. */
  first: string;
  last: string;
}

export interface Presence {
  /** Whole minutes. */
  complete: number;
  incomplete: number;
}

/** The week that holds `day`. `firstDay`: 1 Monday … 7 Sunday (as `Intl.Locale` counts them). */
export function weekOf(day: string, firstDay = 1): Week {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  const first = addDays(day, -((weekday - firstDay + 7) % 7));
  return { first, last: addDays(first, 6) };
}

/** A running visit counts as far as it has come, among the incomplete. */
export function weekPresence(visits: readonly Visit[], week: Week, now: Date): Presence {
  const sum = { complete: 0, incomplete: 0 };
  for (const visit of visits) {
    if (visit.deletedAt !== null || !countsAsPresence(visit.kind)) continue;
    for (const [day, minutes] of minutesByDay(visit, now)) {
      if (day >= week.first && day <= week.last) sum[isComplete(visit) ? 'complete' : 'incomplete'] += minutes;
    }
  }
  // A thousandth of a minute is forgiven: shares of a corrected length need not add up to the last bit.
  const whole = (minutes: number): number => Math.floor(minutes + 0.001);
  return { complete: whole(sum.complete), incomplete: whole(sum.incomplete) };
}
