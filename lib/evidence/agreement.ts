/** Goals and decisions: making one, changing it, and in which order a leader reads them. */
import type { Agreement, AgreementKind, AgreementState } from './agreement-records';
import { after } from './snippet';

/** What a person says when they write one down. */
export interface Agreed {
  kind: AgreementKind;
  text: string;
  /** A day of the calendar. */
  madeOn: string;
  revisitOn: string | null;
  teacherCode?: string | null;
  visitId?: string | null;
}

export type AgreementPatch = Partial<Pick<Agreed, 'kind' | 'text' | 'madeOn' | 'revisitOn' | 'visitId'>> & {
  state?: AgreementState;
};

export function makeAgreement(agreed: Agreed, spaceId: string, now: Date, id: string): Agreement {
  const at = now.toISOString();
  const { kind, madeOn, revisitOn, teacherCode = null, visitId = null, text } = agreed;
  const stamps = { id, spaceId, createdAt: at, updatedAt: at, deletedAt: null };
  return { ...stamps, kind, state: 'open', madeOn, revisitOn, teacherCode, visitId, body: { text: text.trim() } };
}

export function changeAgreement(before: Agreement, { text, ...patch }: AgreementPatch, now: Date): Agreement {
  const body = text === undefined ? before.body : { text: text.trim() };
  return { ...before, ...patch, body, updatedAt: after(before.updatedAt, now) };
}

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

/** Whether the day to come back to it is over. `today` is a day of the calendar. */
export const isOverdue = ({ state, revisitOn }: Agreement, today: string): boolean =>
  state === 'open' && revisitOn !== null && revisitOn < today;

const NEVER = '9999';
function dueFirst(a: Agreement, b: Agreement): number {
  const [due, dueToo] = [a.revisitOn ?? NEVER, b.revisitOn ?? NEVER];
  if (due !== dueToo) return due < dueToo ? -1 : 1;
  return a.createdAt < b.createdAt ? 1 : -1;
}
