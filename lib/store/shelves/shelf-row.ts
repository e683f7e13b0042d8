/**
 * A shelf: some forty live quotes of one space in one record, in the order in which they were made. A row of its own costs the database about eleven
 * keys a quote; on shelves it is two, and what reads 100,000 quotes costs it a third. Nothing changes on a shelf: whoever writes a quote takes it off
 * (`take-off.ts`), so that each quote lies in one place, on a shelf or in its rows.
 */
import { inTime } from '@/lib/evidence/in-time';
import type { Snippet } from '@/lib/evidence/records';
import { withSharedParts } from './shared-parts';

export interface ShelfRow {
  spaceId: string;
  /** When the last and the first of its quotes were made. */
  newest: string;
  oldest: string;
  count: number;
  id: string;
  /** Ends of the quotes' ids (`idEnd`): short keys that find them; others may end the same. */
  idEnds: string[];
  /** [spaceId, documentKey, how many quotes]. */
  documents: [string, string, number][];
  visits: string[];
  /** [spaceId, lookForId, how many quotes]. */
  lookFors: [string, string, number][];
  snippets: Snippet[];
}

export type ShelfKey = [spaceId: string, newest: string, oldest: string, count: number, id: string];

/** Eight letters tell 100,000 random ids apart but for one pair; ids that are counted up differ at their ends. */
export const idEnd = (id: string): string => id.slice(-8);

/** In bytes. Beyond some 64 KB Chromium puts a value into a file of its own, which can be lost by itself. */
const SIZE = 48_000;
/** About what a quote takes beside its texts, in bytes: ids, times and the names of its fields. */
const FRAME = 800;

/**
 * Live quotes of one space as shelves, to be put where none of them lies yet. `newId` makes the id of each. They are sorted by time first, so that
 * those of one document mostly lie together.
 */
export function* toShelves(snippets: readonly Snippet[], newId: () => string): Iterable<ShelfRow> {
  let [some, size]: [Snippet[], number] = [[], 0];
  for (const one of snippets.toSorted(inTime)) {
    const its = sizeOf(one);
    if (some.length > 0 && size + its > SIZE) {
      yield shelfOf(some, newId());
      [some, size] = [[], 0];
    }
    some.push(one);
    size += its;
  }
  if (some.length > 0) yield shelfOf(some, newId());
}

/** The record of quotes that are in time order; at least one. */
export function shelfOf(snippets: Snippet[], id: string): ShelfRow {
  const [first, last] = [snippets[0], snippets.at(-1)];
  if (!first || !last) throw new Error('an empty shelf');
  const { spaceId } = first;
  const counted = (keys: string[]): [string, string, number][] =>
    [...tally(keys)].map(([key, count]) => [spaceId, key, count]);
  return {
    spaceId,
    newest: last.createdAt,
    oldest: first.createdAt,
    count: snippets.length,
    id,
    idEnds: snippets.map((one) => idEnd(one.id)),
    documents: counted(snippets.map(({ documentKey }) => documentKey)),
    visits: [...new Set(snippets.flatMap(({ visitId }) => visitId ?? []))],
    lookFors: counted(snippets.flatMap(({ tags }) => [...new Set(tags.map(({ lookForId }) => lookForId))])),
    snippets: withSharedParts(snippets),
  };
}

function tally(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** About how many bytes a quote takes: an estimate is enough to stay under the line. */
function sizeOf({ documentKey, body: { quote, note, document, earlier } }: Snippet): number {
  const quotes = [quote, ...earlier].flatMap(({ exact, prefix, suffix }) => [exact, prefix, suffix]);
  const texts = [...quotes, note, document.title, document.url, documentKey, documentKey];
  return texts.reduce((sum, text) => sum + (WIDE.test(text) ? 2 : 1) * text.length, FRAME);
}

/** One such letter, and the whole text takes two bytes for each. */
const WIDE = /[^\0-\xff]/;
