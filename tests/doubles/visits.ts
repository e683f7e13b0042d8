/** A leader's visits and people, as of now. Names are made up. */
import type { Rating } from '@/lib/evidence/rating-records';
import type { Staff, Visit } from '@/lib/evidence/visit-records';
import { builtInLens } from '@/lib/lens/built-in';
import { SPACE_ID, uuidOf } from './walkthrough';

const MINUTE = 60_000;
const lens = { id: builtInLens.id, version: builtInLens.version };

function personOf(n: number, name: string, code: string, grade = '', room = ''): Staff {
  const at = '2025-08-20T12:00:00.000Z';
  const body = { name, grade, room, school: 'Lincoln Elementary' };
  return { id: uuidOf(n), spaceId: SPACE_ID, createdAt: at, updatedAt: at, deletedAt: null, code, body };
}

export const people: Staff[] = [
  personOf(301, 'Ms. Okafor', 'K7Q4', '4', '12B'),
  personOf(302, 'Mr. Peña', 'R2T8', '5', '7'),
  personOf(303, 'Dr. Lindqvist', 'Z3W8', '3', '9'),
  personOf(304, 'Ms. Abernathy-Castellanos', 'H4V6', 'Kindergarten', '2'),
];

interface Ran {
  n?: number;
  /** Minutes before now at which it began, and how long it took; null while it runs. */
  ago: number;
  took: number | null;
}

/** A visit in Ms. Okafor's room, complete when nothing else is said. */
export function visitAgo({ n = 201, ago, took }: Ran, change: Partial<Visit> = {}): Visit {
  const offset = -new Date().getTimezoneOffset();
  const began = Date.now() - ago * MINUTE;
  const at = (ms: number): string => new Date(ms).toISOString();
  return {
    id: uuidOf(n),
    spaceId: SPACE_ID,
    createdAt: at(began),
    updatedAt: at(began),
    deletedAt: null,
    lens,
    kind: 'classroom',
    teacherCode: 'K7Q4',
    school: 'Lincoln Elementary',
    gradeBand: '3-5',
    focus: ['lf-explain', 'lf-wait'],
    stretches: [
      {
        startedAt: at(began),
        startOffset: offset,
        stoppedAt: took === null ? null : at(began + took * MINUTE),
        stopOffset: took === null ? null : offset,
      },
    ],
    correctedMinutes: null,
    followUp: { date: '2026-01-22', doneAt: null },
    askedAt: null,
    body: {
      topic: 'Comparing fractions',
      followUp: 'Plan the first question of Thursday’s lesson together',
      given: '',
    },
    ...change,
  };
}

export const open = { followUp: { date: null, doneAt: null } } as const;

export function ratingOf(
  n: number,
  visitId: string,
  said: Pick<Rating, 'lookForId' | 'seen'>,
  snippetIds: string[] = [],
): Rating {
  const at = '2026-01-15T15:30:00.000Z';
  return {
    id: uuidOf(n),
    spaceId: SPACE_ID,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    lens,
    visitId,
    snippetIds,
    ...said,
  };
}
