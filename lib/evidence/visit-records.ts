/**
 * A visit and whom it was with. Names and free text stand in a body apart from ids, times and codes, so that encryption at rest
 * needs no rewrite; nothing of a body is ever an index.
 */
import * as z from 'zod/mini';
import { instant, lensRef, stamps } from './records';
import { VISIT_KINDS } from './visit-kinds';

const key = z.string().check(z.minLength(1), z.maxLength(120));
const line = z.string().check(z.maxLength(200));
/** A made-up code for a person: letters and digits in turn. */
export const staffCode = z.string().check(z.regex(/^([A-Z][0-9]){2,8}$/));
/** A day of the calendar, without a zone. */
export const localDate = z.iso.date();
/** Minutes that a zone's clock is ahead of UTC (UTC-5 is -300). */
const offset = z.int().check(z.minimum(-1080), z.maximum(1080));
export const minutes = z.int().check(z.nonnegative(), z.maximum(1440));

export const staffBody = z.object({ name: line.check(z.minLength(1)), grade: line, room: line, school: line });
export type StaffBody = z.infer<typeof staffBody>;

/** A teacher, on this device only. Elsewhere they are their code. */
export const staff = z.object({ ...stamps, code: staffCode, body: staffBody });
export type Staff = z.infer<typeof staff>;

/** One stretch of a visit, by the clock that the person saw. `stoppedAt` is null while it runs. */
export const stretch = z.object({
  startedAt: instant,
  startOffset: offset,
  stoppedAt: z.nullable(instant),
  stopOffset: z.nullable(offset),
});
export type Stretch = z.infer<typeof stretch>;

const followUp = z.object({ date: z.nullable(localDate), doneAt: z.nullable(instant) });

const visitBody = z.object({
  topic: line,
  /** What the follow-up is to be. */
  followUp: z.string().check(z.maxLength(4000)),
  /** The note as it was given to the teacher last, in plain text; empty until then. */
  given: z.string().check(z.maxLength(200_000)),
});

export const visit = z.object({
  ...stamps,
  lens: lensRef,
  kind: z.enum(VISIT_KINDS),
  teacherCode: z.nullable(staffCode),
  school: line,
  gradeBand: z.nullable(key),
  focus: z.array(key).check(z.maxLength(3)),
  /** In the order in which they ran; more than one when a stopped visit went on. Only the last may be running. */
  stretches: z.array(stretch).check(z.minLength(1), z.maxLength(100)),
  /** What the person says it was, instead of what the clock says. */
  correctedMinutes: z.nullable(minutes),
  followUp,
  /** When the person was asked whether they are still there; asked once. */
  askedAt: z.nullable(instant),
  body: visitBody,
});
export type Visit = z.infer<typeof visit>;
