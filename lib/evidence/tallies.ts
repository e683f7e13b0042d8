/** Counts of saved quotes by look-for: over weeks, and by what was seen. They are counts of passages; nothing here is about a person. */
import type { Level } from '@/lib/lens/pack';
import type { Snippet } from './records';
import { weekOf } from './visit-week';

type Counted = Pick<Snippet, 'tags' | 'createdAt'>;

export interface WeekCount {
  /** First day of the week. */
  week: string;
  lookForId: string;
  count: number;
}

export interface LevelCount {
  lookForId: string;
  /** Null: nothing was said. */
  level: Level | null;
  count: number;
}

export interface Tallies {
  weeks: WeekCount[];
  levels: LevelCount[];
}

/** `dayOf` gives the calendar day of an instant; `firstDay` of the week: 1 Monday … 7 Sunday. A quote with two look-fors counts for both. */
export function tally(quotes: Iterable<Counted>, dayOf: (instant: string) => string, firstDay: number): Tallies {
  const weeks = new Map<string, WeekCount>();
  const levels = new Map<string, LevelCount>();
  for (const { tags, createdAt } of quotes) {
    const week = weekOf(dayOf(createdAt), firstDay).first;
    for (const { lookForId, level } of tags) {
      count(weeks, `${week} ${lookForId}`, { week, lookForId, count: 0 });
      count(levels, `${level} ${lookForId}`, { lookForId, level, count: 0 });
    }
  }
  return { weeks: [...weeks.values()], levels: [...levels.values()] };
}

function count<T extends { count: number }>(counts: Map<string, T>, key: string, none: T): void {
  const there = counts.get(key) ?? none;
  there.count += 1;
  counts.set(key, there);
}

/** The last so many weeks, the oldest first, as their first days. */
export function lastWeeks(today: string, firstDay: number, howMany: number): string[] {
  const { first } = weekOf(today, firstDay);
  return Array.from({ length: howMany }, (_, index) => {
    const back = (howMany - 1 - index) * 7;
    return new Date(Date.parse(`${first}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
  });
}
