import { expect, it } from 'vitest';
import { weekOf, weekPresence } from '@/lib/evidence/visit-week';
import { stretch, visitOf } from './a-visit';

const WEEK = weekOf('2026-01-15');
const NOW = new Date('2026-01-18T23:00:00Z');
const at = (from: string, to: string | null) => [stretch(`2026-01-${from}-05:00`, to && `2026-01-${to}-05:00`)];

it.each([
  ['Monday first', 1, '2026-01-12', '2026-01-18'],
  ['Sunday first', 7, '2026-01-11', '2026-01-17'],
  ['Saturday first', 6, '2026-01-10', '2026-01-16'],
])('has its week by the reader’s calendar: %s', (_case, firstDay, first, last) => {
  expect(weekOf('2026-01-15', firstDay)).toEqual({ first, last });
  expect(weekOf(first, firstDay)).toEqual({ first, last });
  expect(weekOf(last, firstDay)).toEqual({ first, last });
});

it('tells minutes with a focus and a follow-up from those without', () => {
  const visits = [
    visitOf({ stretches: at('13T10:00', '13T10:12') }),
    visitOf({ stretches: at('14T10:00', '14T10:09'), kind: 'debrief' }),
    visitOf({ stretches: at('15T10:00', '15T10:07'), focus: [] }),
    visitOf({ stretches: at('15T11:00', '15T11:05'), followUp: { date: null, doneAt: null }, kind: 'plc' }),
  ];
  expect(weekPresence(visits, WEEK, NOW)).toEqual({ complete: 21, incomplete: 12 });
});

it('counts a running visit as far as it has come, not as complete', () => {
  const visits = [visitOf({ stretches: [stretch('2026-01-18T22:50Z', null)] })];
  expect(weekPresence(visits, WEEK, NOW)).toEqual({ complete: 0, incomplete: 10 });
});

it('leaves out goal and task sessions, deleted visits and other weeks', () => {
  const visits = [
    visitOf({ kind: 'goal-session' }),
    visitOf({ kind: 'task-session' }),
    visitOf({ deletedAt: '2026-01-15T16:00:00.000Z' }),
    visitOf({ stretches: at('11T10:00', '11T10:30') }),
    visitOf({ stretches: at('19T10:00', '19T10:30') }),
  ];
  expect(weekPresence(visits, WEEK, NOW)).toEqual({ complete: 0, incomplete: 0 });
});

it('parts a visit over the last midnight of the week', () => {
  const over = visitOf({ stretches: at('18T23:50', '19T00:15') });
  const later = new Date('2026-01-20T12:00:00Z');
  expect(weekPresence([over], WEEK, later).complete).toBe(10);
  expect(weekPresence([over], weekOf('2026-01-19'), later).complete).toBe(15);
});

it('adds up seconds before it rounds, and corrected minutes exactly', () => {
  const short = visitOf({ stretches: at('13T10:00:00', '13T10:05:30') });
  expect(weekPresence([short, short], WEEK, NOW).complete).toBe(11);
  const parted = visitOf({ stretches: at('13T23:59:13', '14T00:08:41'), correctedMinutes: 7 });
  expect(weekPresence([parted, parted, parted], WEEK, NOW).complete).toBe(21);
});
