import { describe, expect, it } from 'vitest';
import { checkIn, visitsSince } from '@/lib/evidence/check-in';
import { homeTiles } from '@/lib/evidence/home-tiles';
import { focusByMonth, namesFocus } from '@/lib/evidence/named-focus';
import { lastWeeks, tally } from '@/lib/evidence/tallies';
import { changeVisit, startVisit, stopVisit } from '@/lib/evidence/visit';
import type { Visit } from '@/lib/evidence/visit-records';
import { builtInLens } from '@/lib/lens/built-in';
import { fortyQuotes } from '../../doubles/forty-quotes';
import { SPACE_ID } from '../../doubles/walkthrough';

const uuid = (n: number): string => `6a1f0a52-0001-4000-8000-${String(n).padStart(12, '0')}`;

/** A classroom visit of 25 minutes on a day at ten, stopped. */
function visitOn(day: string, n: number, patch: Parameters<typeof changeVisit>[1] = {}, focus = ['lf-wait']): Visit {
  const at = (minutes: number) => ({ now: new Date(Date.parse(`${day}T10:00:00Z`) + minutes * 60_000), offset: 0 });
  const setup = { kind: 'classroom' as const, teacherCode: 'K7M2', school: 'Cedar', gradeBand: null, topic: '', focus };
  const started = startVisit(setup, builtInLens, SPACE_ID, at(0), uuid(n));
  return changeVisit(stopVisit(started, at(25)), patch, at(26).now);
}

describe('whether a note names its focus', () => {
  const note = (given: string, focus?: string[]) => visitOn('2026-01-14', 1, { given }, focus);

  it('does when it says a shared word of the look-for in focus, whatever the case', () => {
    expect(namesFocus(note('After your question there was Wait Time: eleven seconds.'), builtInLens)).toBe(true);
    expect(namesFocus(note('Everybody was busy today.'), builtInLens)).toBe(false);
  });

  it('does not by a word of another look-for, nor by half a word', () => {
    expect(namesFocus(note('wait time', ['lf-represent']), builtInLens)).toBe(false);
    expect(namesFocus(note('awaited wait timer'), builtInLens)).toBe(false);
  });

  it('counts by month only notes that were given in visits with a focus, and counts anew after an edit', () => {
    const silent = visitOn('2026-01-20', 2);
    const open = visitOn('2026-01-21', 3, { given: 'wait time' }, []);
    const other = visitOn('2026-02-03', 4, { given: 'Nothing of it.' });
    const visits = [note('wait time'), silent, open, other];
    expect(focusByMonth(visits, builtInLens)).toEqual([
      { month: '2026-01', notes: 1, naming: 1 },
      { month: '2026-02', notes: 1, naming: 0 },
    ]);
    const edited = changeVisit(other, { given: 'There was wait time.' }, new Date('2026-02-04T10:00:00Z'));
    expect(focusByMonth([edited], builtInLens)).toEqual([{ month: '2026-02', notes: 1, naming: 1 }]);
  });
});

it('puts behind the tiles the week’s visits, the notes, and open follow-ups with the one due first', () => {
  const complete = visitOn('2026-01-14', 1, { followUpDate: '2026-01-16', given: 'A note.' });
  const lacking = visitOn('2026-01-13', 2);
  const before = visitOn('2026-01-06', 3, { followUpDate: '2026-01-09' });
  const done = visitOn('2026-01-05', 4, { followUpDate: '2026-01-08', followUpDone: true });
  const week = { first: '2026-01-12', last: '2026-01-18' };
  const now = new Date('2026-01-15T12:00:00Z');
  const tiles = homeTiles([complete, lacking, before, done], week, '2026-01-15', '2025-12-18', now);
  expect(tiles.time).toEqual({ presence: { complete: 25, incomplete: 25 }, visits: [complete, lacking] });
  expect(tiles.feedback).toEqual([complete]);
  expect(tiles.followThrough).toEqual({ open: [before, complete], overdue: 1 });
});

it('counts passages by week and by level; a quote with two look-fors counts for both', () => {
  const quotes = [
    {
      createdAt: '2026-01-14T10:00:00.000Z',
      tags: [
        { lookForId: 'a', level: 2 as const },
        { lookForId: 'b', level: null },
      ],
    },
    { createdAt: '2026-01-18T23:00:00.000Z', tags: [{ lookForId: 'a', level: 2 as const }] },
    { createdAt: '2026-01-19T00:30:00.000Z', tags: [{ lookForId: 'a', level: 0 as const }] },
  ];
  const { weeks, levels } = tally(quotes, (instant) => instant.slice(0, 10), 1);
  expect(weeks).toEqual([
    { week: '2026-01-12', lookForId: 'a', count: 2 },
    { week: '2026-01-12', lookForId: 'b', count: 1 },
    { week: '2026-01-19', lookForId: 'a', count: 1 },
  ]);
  expect(levels).toContainEqual({ lookForId: 'a', level: 2, count: 2 });
  expect(lastWeeks('2026-03-03', 1, 3)).toEqual(['2026-02-16', '2026-02-23', '2026-03-02']);
});

it('brings to a check-in the newest three quotes of a look-for, bright spots first, and what is still open', () => {
  const visits = [
    visitOn('2026-01-14', 1, { followUpDate: '2026-01-16', given: 'wait time' }),
    visitOn('2025-10-01', 2),
  ];
  const meant = visitsSince(visits, 'K7M2', '2025-12-01');
  expect(meant).toHaveLength(1);
  expect(visitsSince(visits, 'A1B2', '2025-12-01')).toEqual([]);
  const page = checkIn(meant, fortyQuotes(SPACE_ID), builtInLens);
  expect(page.focus).toEqual(['lf-wait']);
  expect(page.notes).toEqual({ all: 1, naming: 1 });
  expect(page.open).toEqual(meant);
  for (const { snippets } of page.quotes) {
    expect(snippets.length).toBeLessThanOrEqual(3);
    const kinds = snippets.map(({ kind }) => kind === 'bright-spot');
    expect(kinds).toEqual([...kinds].sort((a, b) => Number(b) - Number(a)));
  }
});
