/**
 * How long a visit took and on which days, from what the clock said. Pure: the present comes in with the call.
 *
 * Lengths come from instants (UTC), so that neither a zone nor a summer-time change touches them; days come from the offset that the
 * place's clock had. A clock that was set back makes a stretch of no length and is said (`doubtful`), never negative minutes.
 */
import type { Stretch, Visit } from './visit-records';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** After this many minutes a running visit asks once whether the person is still there. */
const ASK_AFTER_MINUTES = 60;
/** A single stretch longer than this was forgotten, not stayed: 12 hours, in ms. */
const FORGOTTEN_MS = 12 * 60 * MINUTE_MS;

type Timed = Pick<Visit, 'stretches' | 'correctedMinutes'>;

export interface VisitLength {
  /** Whole minutes, as the person corrected them or as the clock ran. */
  minutes: number;
  /** The clock was set back or the visit forgotten: the person should look at the minutes. Never when they did. */
  doubtful: boolean;
}

export const isRunning = ({ stretches }: Pick<Visit, 'stretches'>): boolean => stretches.at(-1)?.stoppedAt === null;

/** What the clock counted, in ms; never negative. */
const clockMs = ({ stretches }: Pick<Visit, 'stretches'>, now: Date): number =>
  stretches.reduce((sum, stretch) => sum + lengthOf(stretch, now), 0);

export function lengthOfVisit(visit: Timed, now: Date): VisitLength {
  if (visit.correctedMinutes !== null) return { minutes: visit.correctedMinutes, doubtful: false };
  const minutes = Math.floor(clockMs(visit, now) / MINUTE_MS);
  return { minutes, doubtful: visit.stretches.some((stretch) => isDoubtful(stretch, now)) };
}

/** Whether to ask now: it runs, 60 minutes are over, and it was not asked before. */
export const asksStillThere = (visit: Pick<Visit, 'stretches' | 'askedAt'>, now: Date): boolean =>
  visit.askedAt === null && isRunning(visit) && clockMs(visit, now) >= ASK_AFTER_MINUTES * MINUTE_MS;

/** The calendar day (`2026-01-15`) of an instant where the clock is `offset` minutes ahead of UTC. */
export const dayOf = (instant: string | number | Date, offset: number): string =>
  new Date(new Date(instant).getTime() + offset * MINUTE_MS).toISOString().slice(0, 10);

/** The calendar day of an instant where this device is. */
export const localDay = (at: Date): string => dayOf(at, -at.getTimezoneOffset());

/** The day so many days later (or earlier). */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The day on which the visit began, where it began. */
export function visitDay({ stretches }: Pick<Visit, 'stretches'>): string {
  const first = stretches[0];
  return first ? dayOf(first.startedAt, first.startOffset) : '';
}

/**
 * Minutes per calendar day: a stretch over midnight is parted there. Corrected minutes are shared out as the clock's were, or all go
 * to the first day when the clock counted none. Fractions of minutes are kept: whoever sums rounds once.
 */
export function minutesByDay(visit: Timed, now: Date): Map<string, number> {
  const byDay = new Map<string, number>();
  const add = (day: string, ms: number): void => void byDay.set(day, (byDay.get(day) ?? 0) + ms / MINUTE_MS);
  for (const stretch of visit.stretches) {
    const end = Date.parse(stretch.startedAt) + lengthOf(stretch, now);
    let from = Date.parse(stretch.startedAt);
    do {
      const day = dayOf(from, stretch.startOffset);
      const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`) - stretch.startOffset * MINUTE_MS;
      const to = Math.min(end, midnight);
      add(day, to - from);
      from = to;
    } while (from < end);
  }
  const { correctedMinutes } = visit;
  if (correctedMinutes === null) return byDay;
  const counted = [...byDay.values()].reduce((sum, minutes) => sum + minutes, 0);
  if (counted === 0) return new Map([[visitDay(visit), correctedMinutes]]);
  return new Map([...byDay].map(([day, minutes]) => [day, (minutes * correctedMinutes) / counted]));
}

const rawLength = ({ startedAt, stoppedAt }: Stretch, now: Date): number =>
  (stoppedAt === null ? now.getTime() : Date.parse(stoppedAt)) - Date.parse(startedAt);

const lengthOf = (stretch: Stretch, now: Date): number => Math.max(0, rawLength(stretch, now));

function isDoubtful(stretch: Stretch, now: Date): boolean {
  const length = rawLength(stretch, now);
  return length < 0 || length > FORGOTTEN_MS;
}
