import { type Group, type Grouping, groupsOf } from '@/lib/evidence/grouping';
import { searchWords } from '@/lib/evidence/said-words';
import type { SlotSet } from '@/lib/evidence/slot-set';
import type { WordIndex } from '@/lib/evidence/word-index';
import { rowFilter, type SnippetFilter } from '../filter';
import type { Entry } from './entry';

/** What somebody looks for, and how it is put together; null: in the order of time, newest first. */
export interface Asked {
  filter: SnippetFilter;
  by: Grouping | null;
}

/** What is searched: entries by number, the numbers that count, oldest first, and what is known of their words. */
interface Searched {
  entries: readonly Entry[];
  order: readonly number[];
  words: WordIndex;
  damaged: SlotSet;
  /** What nobody can say about which words it says: it fits every search, as it does in a walk, and is counted as unreadable. */
  unsearchable: SlotSet;
}

export interface Found {
  /** Numbers of the entries, group by group; one with two look-fors stands in two groups. */
  slots: readonly number[];
  /** Without a grouping one group of all. */
  groups: readonly Group[];
  /** Snippets that fit, each once, and how many more that could not be read. */
  count: number;
  unreadable: number;
}

export interface FoundRow {
  id: string;
  group: string | null;
}

export function search({ entries, order, words, damaged, unsearchable }: Searched, { filter, by }: Asked): Found {
  const said = words.find(searchWords(filter.text ?? ''));
  const fits = rowFilter(filter);
  const slots: number[] = [];
  let unreadable = 0;
  for (let at = order.length - 1; at >= 0; at--) {
    const slot = order[at] ?? -1;
    if (said && !said.has(slot) && !unsearchable.has(slot)) continue;
    const entry = entries[slot];
    if (!entry || !fits(entry)) continue;
    if (damaged.has(slot)) unreadable++;
    else slots.push(slot);
  }
  const count = slots.length;
  if (by === null) return { slots, groups: [{ key: null, count }], count, unreadable };
  return { ...grouped(entries, slots, by, filter.lookForIds), count, unreadable };
}

/** Groups in the order of their newest quote; `only` leaves out look-fors that nobody asked for. */
function grouped(
  entries: readonly Entry[],
  slots: readonly number[],
  by: Grouping,
  only: readonly string[] | undefined,
): Pick<Found, 'slots' | 'groups'> {
  const groups = new Map<string | null, number[]>();
  for (const slot of slots) {
    const entry = entries[slot];
    for (const key of entry ? groupsOf(entry, by) : []) {
      if (by === 'look-for' && only && key !== null && !only.includes(key)) continue;
      const there = groups.get(key);
      if (there) there.push(slot);
      else groups.set(key, [slot]);
    }
  }
  return {
    slots: [...groups.values()].flat(),
    groups: [...groups].map(([key, own]) => ({ key, count: own.length })),
  };
}
