/** How a visit comes to be, runs and ends. Pure: ids, times and offsets come from outside, and nothing given is changed in place. */
import type { LensRef } from '@/lib/lens/pack';
import { after } from './snippet';
import type { VisitKind } from './visit-kinds';
import type { Visit } from './visit-records';
import { isRunning } from './visit-time';

/** Now, on the clock that the person sees: `offset` in minutes ahead of UTC. */
export interface Moment {
  now: Date;
  offset: number;
}

/** What a visit is about. */
export interface VisitSetup {
  kind: VisitKind;
  teacherCode: string | null;
  school: string;
  gradeBand: string | null;
  topic: string;
  focus: string[];
}

/** What may be said anew about a visit. */
export interface VisitPatch extends Partial<VisitSetup> {
  correctedMinutes?: number | null;
  followUpDate?: string | null;
  followUp?: string;
  followUpDone?: boolean;
  /** The person answered that they are still there. */
  stillThere?: true;
  given?: string;
}

export function startVisit(setup: VisitSetup, lens: LensRef, spaceId: string, moment: Moment, id: string): Visit {
  const at = moment.now.toISOString();
  const { topic, focus, ...about } = setup;
  return {
    id,
    spaceId,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    lens: { id: lens.id, version: lens.version },
    ...about,
    focus: [...new Set(focus)].slice(0, 3),
    stretches: [{ startedAt: at, startOffset: moment.offset, stoppedAt: null, stopOffset: null }],
    correctedMinutes: null,
    followUp: { date: null, doneAt: null },
    askedAt: null,
    body: { topic, followUp: '', given: '' },
  };
}

/** Stopping what does not run changes nothing, so that a retried message is no second act. */
export function stopVisit(before: Visit, { now, offset }: Moment): Visit {
  const last = before.stretches.at(-1);
  if (!last || last.stoppedAt !== null) return before;
  const stopped = { ...last, stoppedAt: now.toISOString(), stopOffset: offset };
  return { ...before, updatedAt: after(before.updatedAt, now), stretches: [...before.stretches.slice(0, -1), stopped] };
}

/** A stopped visit goes on: a new stretch, the pause between counts for nothing. Corrected minutes no longer hold. */
export function goOn(before: Visit, { now, offset }: Moment): Visit {
  if (isRunning(before)) return before;
  const next = { startedAt: now.toISOString(), startOffset: offset, stoppedAt: null, stopOffset: null };
  return {
    ...before,
    updatedAt: after(before.updatedAt, now),
    correctedMinutes: null,
    stretches: [...before.stretches, next],
  };
}

export function changeVisit(before: Visit, patch: VisitPatch, now: Date): Visit {
  const { topic, followUp, given, followUpDate, followUpDone, stillThere, ...said } = patch;
  const at = now.toISOString();
  const date = followUpDate === undefined ? before.followUp.date : followUpDate;
  const doneAt =
    followUpDone === undefined ? before.followUp.doneAt : followUpDone ? (before.followUp.doneAt ?? at) : null;
  const changed: Visit = {
    ...before,
    ...said,
    focus: said.focus ? [...new Set(said.focus)].slice(0, 3) : before.focus,
    followUp: { date, doneAt: date === null ? null : doneAt },
    askedAt: stillThere ? (before.askedAt ?? at) : before.askedAt,
    body: {
      topic: topic ?? before.body.topic,
      followUp: followUp ?? before.body.followUp,
      given: given ?? before.body.given,
    },
  };
  if (JSON.stringify(changed) === JSON.stringify(before)) return before;
  return { ...changed, updatedAt: after(before.updatedAt, now) };
}

export const MISSING = ['stop', 'focus', 'follow-up'] as const;
export type Missing = (typeof MISSING)[number];

/**
 * What a visit still lacks to count as complete. Informal walkthrough minutes alone went with lower growth (Grissom, Loeb & Master
 * 2013, Educational Researcher 42(8)), so minutes without a focus and a follow-up are shown as not complete, and never as a score.
 */
export function missingIn(visit: Visit): Missing[] {
  return [
    ...(isRunning(visit) ? (['stop'] as const) : []),
    ...(visit.focus.length === 0 ? (['focus'] as const) : []),
    ...(visit.followUp.date === null ? (['follow-up'] as const) : []),
  ];
}

export const isComplete = (visit: Visit): boolean => missingIn(visit).length === 0;

/** What the next visit begins with: what the last one was, without its topic. */
export function setupAfter(last: Visit | null, focus: string[]): VisitSetup {
  if (!last) return { kind: 'classroom', teacherCode: null, school: '', gradeBand: null, topic: '', focus };
  const { kind, teacherCode, school, gradeBand } = last;
  return { kind, teacherCode, school, gradeBand, topic: '', focus: focus.length > 0 ? focus : last.focus };
}
