import { describe, expect, it } from 'vitest';
import { asksStillThere, lengthOfVisit, minutesByDay, visitDay } from '@/lib/evidence/visit-time';
import { stretch, visitOf } from './a-visit';

const LATER = new Date('2026-06-01T00:00:00Z');
const minutes = (...stretches: ReturnType<typeof stretch>[]) => lengthOfVisit(visitOf({ stretches }), LATER);
const days = (...stretches: ReturnType<typeof stretch>[]) => [...minutesByDay(visitOf({ stretches }), LATER)];

describe('the length of a visit', () => {
  it('is what the clock ran, in whole minutes', () => {
    expect(minutes(stretch('2026-01-15T10:00:00-05:00', '2026-01-15T10:23:59-05:00'))).toEqual({
      minutes: 23,
      doubtful: false,
    });
  });

  it('leaves out the pause when a stopped visit went on', () => {
    const twice = [
      stretch('2026-01-15T10:00-05:00', '2026-01-15T10:10-05:00'),
      stretch('2026-01-15T10:30-05:00', '2026-01-15T10:45-05:00'),
    ];
    expect(minutes(...twice).minutes).toBe(25);
  });

  it.each([
    ['summer time begins in the middle', '2026-03-08T01:50-05:00', '2026-03-08T03:20-04:00', 30],
    ['summer time ends in the middle', '2026-11-01T01:50-04:00', '2026-11-01T01:20-05:00', 30],
    ['it ends in another time zone', '2026-01-15T10:00-05:00', '2026-01-15T09:30-06:00', 30],
  ])('is right when %s', (_case, from, to, expected) => {
    expect(minutes(stretch(from, to))).toEqual({ minutes: expected, doubtful: false });
  });

  it('is never negative: a clock that was set back counts nothing, and says so', () => {
    expect(minutes(stretch('2026-01-15T10:00-05:00', '2026-01-15T09:10-05:00'))).toEqual({
      minutes: 0,
      doubtful: true,
    });
    const running = visitOf({ stretches: [stretch('2026-01-15T10:00-05:00', null)] });
    expect(lengthOfVisit(running, new Date('2026-01-15T09:00-05:00'))).toEqual({ minutes: 0, doubtful: true });
  });

  it('is doubted when a visit was forgotten overnight, until the person says what it was', () => {
    const stretches = [stretch('2026-01-15T15:00-05:00', '2026-01-16T07:30-05:00')];
    expect(lengthOfVisit(visitOf({ stretches }), LATER).doubtful).toBe(true);
    expect(lengthOfVisit(visitOf({ stretches, correctedMinutes: 25 }), LATER)).toEqual({
      minutes: 25,
      doubtful: false,
    });
  });
});

describe('the days of a visit', () => {
  it('part at midnight, by the clock of the place', () => {
    expect(days(stretch('2026-01-15T23:50-05:00', '2026-01-16T00:20-05:00'))).toEqual([
      ['2026-01-15', 10],
      ['2026-01-16', 20],
    ]);
  });

  it('are those of the place, not of UTC', () => {
    const evening = stretch('2026-01-15T19:30-08:00', '2026-01-15T19:50-08:00');
    expect(days(evening)).toEqual([['2026-01-15', 20]]);
    expect(visitDay({ stretches: [evening] })).toBe('2026-01-15');
    expect(days(stretch('2026-01-16T08:00+13:45', '2026-01-16T08:20+13:45'))).toEqual([['2026-01-16', 20]]);
  });

  it('share out the minutes that the person corrected', () => {
    const stretches = [stretch('2026-01-15T23:50-05:00', '2026-01-16T00:20-05:00')];
    expect([...minutesByDay(visitOf({ stretches, correctedMinutes: 15 }), LATER)]).toEqual([
      ['2026-01-15', 5],
      ['2026-01-16', 10],
    ]);
  });

  it('give corrected minutes to the first day when the clock counted none', () => {
    const stretches = [stretch('2026-01-15T10:00-05:00', '2026-01-15T09:00-05:00')];
    expect([...minutesByDay(visitOf({ stretches, correctedMinutes: 20 }), LATER)]).toEqual([['2026-01-15', 20]]);
  });
});

describe('a visit that has run for 60 minutes', () => {
  const running = visitOf({ stretches: [stretch('2026-01-15T10:00-05:00', null)] });

  it('asks, not a minute before', () => {
    expect(asksStillThere(running, new Date('2026-01-15T10:59:59-05:00'))).toBe(false);
    expect(asksStillThere(running, new Date('2026-01-15T11:00:00-05:00'))).toBe(true);
  });

  it('asks once, and not at all when it was stopped', () => {
    const later = new Date('2026-01-15T12:30-05:00');
    expect(asksStillThere({ ...running, askedAt: '2026-01-15T16:00:00.000Z' }, later)).toBe(false);
    expect(
      asksStillThere(visitOf({ stretches: [stretch('2026-01-15T10:00-05:00', '2026-01-15T12:00-05:00')] }), later),
    ).toBe(false);
  });
});
