import type { Visit } from '@/lib/evidence/visit-records';

/**
 * A visit without how long it took: the moment at which it began stays, the time in it does not. How many minutes somebody was in a room is theirs to tell and
 * leaves only when they say so.
 *
 * The copy counts as a millisecond older than the visit, so that it never takes the original's place when it comes back (`compareRecords`).
 */
export function withoutMinutes(visit: Visit): Visit {
  const [first] = visit.stretches;
  const stretches = first ? [{ ...first, stoppedAt: first.startedAt, stopOffset: first.startOffset }] : visit.stretches;
  const updatedAt = new Date(Date.parse(visit.updatedAt) - 1).toISOString();
  return { ...visit, updatedAt, stretches, correctedMinutes: null, askedAt: null };
}
