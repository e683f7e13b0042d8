/** Goals and decisions: making one, changing it, and in which order a leader reads them. */
import type { Agreement, AgreementKind, AgreementState } from './agreement-records';
import { after } from './snippet';

/** What a person says when they write one down. */
export interface Agreed {
  kind: AgreementKind;
  text: string;
  /** Why it matters; for a goal. */
  why?: string;
  /** A day of the calendar. */
  madeOn: string;
  revisitOn: string | null;
  teacherCode?: string | null;
  visitId?: string | null;
  /** The goal that it serves; for a decision. */
  goalId?: string | null;
}

export type AgreementPatch = Partial<
  Pick<Agreed, 'kind' | 'text' | 'why' | 'madeOn' | 'revisitOn' | 'visitId' | 'goalId'>
> & {
  state?: AgreementState;
};

export function makeAgreement(agreed: Agreed, spaceId: string, now: Date, id: string): Agreement {
  const at = now.toISOString();
  const { kind, madeOn, revisitOn, teacherCode = null, visitId = null, text } = agreed;
  const stamps = { id, spaceId, createdAt: at, updatedAt: at, deletedAt: null };
  const own = { kind, state: 'open' as const, madeOn, revisitOn, teacherCode, visitId };
  return { ...stamps, ...own, ...serving(agreed.goalId), body: bodyOf(text, agreed.why) };
}

export function changeAgreement(
  { goalId: served, body: said, ...before }: Agreement,
  { text = said.text, why = said.why, goalId = served, ...patch }: AgreementPatch,
  now: Date,
): Agreement {
  const updatedAt = after(before.updatedAt, now);
  return { ...before, ...patch, ...serving(goalId), body: bodyOf(text, why), updatedAt };
}

/** No key where there is nothing to say, as in records from before there was one. */
const serving = (goalId?: string | null) => (goalId ? { goalId } : {});
const bodyOf = (text: string, why = ''): Agreement['body'] => ({
  text: text.trim(),
  ...(why.trim() !== '' && { why: why.trim() }),
});

export interface Agreements {
  /** What stands, the one to come back to first first, then the newest. */
  goals: Agreement[];
  decisions: Agreement[];
  /** What was kept or dropped, the last one first. */
  settled: Agreement[];
}

export function sortAgreements(all: readonly Agreement[]): Agreements {
  const open = all.filter(({ state }) => state === 'open').sort(dueFirst);
  return {
    goals: open.filter(({ kind }) => kind === 'goal'),
    decisions: open.filter(({ kind }) => kind === 'decision'),
    settled: all.filter(({ state }) => state !== 'open').sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
  };
}

/** Its words that a person wrote, and that may name somebody. */
export const wordsOf = ({ body: { text, why } }: Agreement): string[] => (why === undefined ? [text] : [text, why]);

/** The goal that a decision serves, where it is known and still there. A decision without one is a thing to see, not an error (S15). */
export const goalOf = ({ goalId }: Agreement, all: readonly Agreement[]): Agreement | null =>
  all.find(({ id, kind }) => id === goalId && kind === 'goal') ?? null;

/** Whether the day to come back to it is over. `today` is a day of the calendar. */
export const isOverdue = ({ state, revisitOn }: Agreement, today: string): boolean =>
  state === 'open' && revisitOn !== null && revisitOn < today;

const NEVER = '9999';
function dueFirst(a: Agreement, b: Agreement): number {
  const [due, dueToo] = [a.revisitOn ?? NEVER, b.revisitOn ?? NEVER];
  if (due !== dueToo) return due < dueToo ? -1 : 1;
  return a.createdAt < b.createdAt ? 1 : -1;
}
