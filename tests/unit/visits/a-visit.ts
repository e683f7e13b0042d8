/** Visits as the tests need them. */
import type { Stretch, Visit } from '@/lib/evidence/visit-records';

export const idOf = (n: number): string => `7e2d5f10-3c4b-4a68-9d11-${String(n).padStart(12, '0')}`;
const SPACE = '5b1f7d0e-2f3a-4c55-9a60-0d6f5a1c7e01';
export const LENS = { id: '0b9c7a52-54d5-4d6f-9a0c-6a8a3b1f2e10', version: '0.2.0' };

/** A stretch by the clock on the wall: `stretch('2026-01-15T10:00-05:00', '2026-01-15T10:20-05:00')`. */
export function stretch(from: string, to: string | null): Stretch {
  return {
    startedAt: new Date(from).toISOString(),
    startOffset: offsetOf(from),
    stoppedAt: to === null ? null : new Date(to).toISOString(),
    stopOffset: to === null ? null : offsetOf(to),
  };
}

function offsetOf(wall: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(wall) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

export function visitOf(change: Partial<Visit> & { n?: number } = {}): Visit {
  const { n = 1, ...rest } = change;
  const stretches = rest.stretches ?? [stretch('2026-01-15T10:00-05:00', '2026-01-15T10:23-05:00')];
  const at = stretches[0]?.startedAt ?? '';
  return {
    id: idOf(n),
    spaceId: SPACE,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    lens: LENS,
    kind: 'classroom',
    teacherCode: 'K7Q4',
    school: 'Lincoln',
    gradeBand: '3-5',
    focus: ['lf-explain'],
    correctedMinutes: null,
    followUp: { date: '2026-01-22', doneAt: null },
    askedAt: null,
    body: { topic: 'Comparing fractions', followUp: 'Plan the first question together', given: '' },
    ...rest,
    stretches,
  };
}
