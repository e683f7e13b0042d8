import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { changeVisit, goOn, isComplete, missingIn, setupAfter, startVisit, stopVisit } from '@/lib/evidence/visit';
import { visit } from '@/lib/evidence/visit-records';
import { lengthOfVisit } from '@/lib/evidence/visit-time';
import { idOf, LENS, stretch, visitOf } from './a-visit';

const moment = (wall: string, offset = -300) => ({ now: new Date(wall), offset });
const setup = {
  kind: 'classroom',
  teacherCode: 'K7Q4',
  school: '',
  gradeBand: '3-5',
  topic: '',
  focus: ['lf-wait'],
} as const;
const started = startVisit({ ...setup, focus: ['lf-wait'] }, LENS, idOf(9), moment('2026-01-15T15:00:00Z'), idOf(1));

it('is a record of its space from its first second on', () => {
  expect(z.safeParse(visit, started).success).toBe(true);
  expect(started.stretches).toEqual([
    { startedAt: '2026-01-15T15:00:00.000Z', startOffset: -300, stoppedAt: null, stopOffset: null },
  ]);
});

it('stops once, however often it is asked to', () => {
  const stopped = stopVisit(started, moment('2026-01-15T15:20:00Z'));
  expect(stopVisit(stopped, moment('2026-01-15T15:40:00Z'))).toBe(stopped);
  expect(lengthOfVisit(stopped, new Date('2026-01-16T00:00:00Z')).minutes).toBe(20);
});

it('goes on after it was stopped by mistake, and forgets corrected minutes', () => {
  const stopped = changeVisit(stopVisit(started, moment('2026-01-15T15:20:00Z')), { correctedMinutes: 18 }, new Date());
  const again = goOn(stopped, moment('2026-01-15T15:21:00Z'));
  expect(again.correctedMinutes).toBeNull();
  expect(goOn(again, moment('2026-01-15T15:22:00Z'))).toBe(again);
  expect(lengthOfVisit(again, new Date('2026-01-15T15:31:00Z')).minutes).toBe(30);
});

describe('a visit counts as complete', () => {
  it.each([
    ['with a focus and a day for the follow-up', visitOf(), []],
    ['not without a focus', visitOf({ focus: [] }), ['focus']],
    ['not without a follow-up', visitOf({ followUp: { date: null, doneAt: null } }), ['follow-up']],
    ['not while it runs', visitOf({ stretches: [stretch('2026-01-15T10:00-05:00', null)] }), ['stop']],
  ])('%s', (_case, given, missing) => {
    expect(missingIn(given)).toEqual(missing);
    expect(isComplete(given)).toBe(missing.length === 0);
  });
});

it('changes only what is said, and nothing when nothing new is said', () => {
  const before = visitOf();
  const now = new Date('2026-01-15T16:00:00Z');
  expect(changeVisit(before, { school: 'Lincoln', topic: 'Comparing fractions' }, now)).toBe(before);
  const after = changeVisit(before, { topic: 'Unit rates', followUpDone: true }, now);
  expect(after).toMatchObject({ school: 'Lincoln', followUp: { date: '2026-01-22', doneAt: now.toISOString() } });
  expect(after.body).toEqual({ ...before.body, topic: 'Unit rates' });
  expect(changeVisit(after, { followUpDate: null }, now).followUp).toEqual({ date: null, doneAt: null });
});

it('begins like the last one, with the focus in force and without its topic', () => {
  const last = visitOf({ kind: 'plc', teacherCode: null, focus: ['lf-wait'] });
  expect(setupAfter(last, [])).toEqual({
    kind: 'plc',
    teacherCode: null,
    school: 'Lincoln',
    gradeBand: '3-5',
    topic: '',
    focus: ['lf-wait'],
  });
  expect(setupAfter(last, ['lf-explain']).focus).toEqual(['lf-explain']);
  expect(setupAfter(null, [])).toMatchObject({ kind: 'classroom', teacherCode: null });
});
