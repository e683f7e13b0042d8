import * as z from 'zod/mini';
import { stamps, uuid } from './records';
import { localDate, staffCode } from './visit-records';

export const AGREEMENT_KINDS = ['goal', 'decision'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
/** `open`: it stands. `kept`: it was done or reached. `dropped`: it holds no more, and nobody has to say why. */
export const AGREEMENT_STATES = ['open', 'kept', 'dropped'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** The longest goal or decision, in UTF-16 units: a few sentences. */
export const AGREEMENT_LENGTH = 2000;

/**
 * A goal or a decision of an organisation. It is about the work: no level belongs to it. Its words stand in a body, like those of every record,
 * so that they can be sealed.
 */
export const agreement = z.object({
  ...stamps,
  kind: z.enum(AGREEMENT_KINDS),
  state: z.enum(AGREEMENT_STATES),
  madeOn: localDate,
  /** When to come back to it. */
  revisitOn: z.nullable(localDate),
  /** With whom it was decided, where a check-in was its place. */
  teacherCode: z.nullable(staffCode),
  /** The visit or session in which it was made. */
  visitId: z.nullable(uuid),
  /** The goal that a decision serves. This and the reason came after the first files of this version: absent is none. */
  goalId: z.optional(uuid),
  body: z.object({
    text: z.string().check(z.minLength(1), z.maxLength(AGREEMENT_LENGTH)),
    /** Why a goal matters, in words of its own: a goal that only says what reads like a directive (S16). */
    why: z.optional(z.string().check(z.minLength(1), z.maxLength(AGREEMENT_LENGTH))),
  }),
});
export type Agreement = z.infer<typeof agreement>;
