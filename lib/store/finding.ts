/** Looking through everything: what the desk does and the background never, which therefore does not carry it. */
import type { Snippet } from '@/lib/evidence/records';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import { isIndexed, type SnippetFilter, soughtBy } from './filter';
import type { Listing } from './listed';
import type { PlaceInTime } from './place-in-time';
import { quoteTables } from './quote-tables';
import { readSnippets } from './read-snippets';
import type { SnippetRow } from './rows';
import type { LensDatabase } from './schema';
import { countShelved, shelvesInTime } from './shelves/directory';
import { onShelves, readShelves } from './shelves/read-shelves';
import { walkBack } from './walk';

export interface Page extends Listing {
  /** Where the next page begins; null on the last. */
  next: PlaceInTime | null;
}

export interface PageRequest {
  filter?: SnippetFilter;
  after?: PlaceInTime | null;
  /** Snippets per page. */
  limit: number;
  /** Stops a search that nobody waits for any more. */
  signal?: AbortSignal;
}

export interface Found {
  count: number;
  unreadable: number;
}

export interface SnippetFinding {
  /** Live snippets, newest first. */
  page(spaceId: string, request: PageRequest): Promise<Outcome<Page>>;
  /**
   * Live snippets, newest first, piece by piece as they are read. A piece in which nothing fits is told as well, so that whoever
   * waits for a long search can stop it and show that it goes on. Reads no further than it is asked to. `piece`: how many are looked at
   * together, for a screen that waits for the first of them.
   */
  walk(
    spaceId: string,
    filter?: SnippetFilter,
    signal?: AbortSignal,
    piece?: number,
  ): AsyncGenerator<Outcome<Listing>, void>;
  /** How many live snippets a filter finds: from an index where there is one, else each is looked at. */
  count(spaceId: string, filter?: SnippetFilter, signal?: AbortSignal): Promise<Outcome<Found>>;
  /** How many live snippets were made after an instant (null: ever), from keys alone; counts no further than `most`. */
  countSince(spaceId: string, instant: string | null, most: number): Promise<Outcome<number>>;
  /** These snippets, in this order; those that are gone or deleted are left out. */
  byIds(ids: readonly string[]): Promise<Outcome<Listing>>;
}

export function finding({ connection }: StoreContext): SnippetFinding {
  return {
    async page(spaceId, { filter = {}, after = null, limit, signal }) {
      const snippets: Snippet[] = [];
      let unreadable = 0;
      let last: PlaceInTime | null = null;
      // One more than asked for says whether there is a next page.
      const piece = isIndexed(filter) ? limit + 1 : undefined;
      for await (const read of walkBack(connection, spaceId, soughtBy(filter), after, piece, signal)) {
        if (!read.ok) return read;
        for (const { place, snippet } of read.value) {
          if (snippets.length === limit) return done({ snippets, unreadable, next: last });
          if (snippet) snippets.push(snippet);
          else unreadable++;
          last = place;
        }
      }
      return done({ snippets, unreadable, next: null });
    },

    async *walk(spaceId, filter = {}, signal, piece) {
      for await (const read of walkBack(connection, spaceId, soughtBy(filter), null, piece, signal)) {
        if (!read.ok) return yield read;
        const snippets = read.value.flatMap(({ snippet }) => snippet ?? []);
        yield done({ snippets, unreadable: read.value.length - snippets.length });
      }
    },

    async count(spaceId, filter = {}, signal) {
      const indexed = await connection.run(async (db) => done(await countByIndex(db, spaceId, filter)));
      if (!indexed.ok) return indexed;
      if (indexed.value !== null) return done({ count: indexed.value, unreadable: 0 });
      const found: Found = { count: 0, unreadable: 0 };
      for await (const read of walkBack(connection, spaceId, soughtBy(filter), null, undefined, signal)) {
        if (!read.ok) return read;
        for (const { snippet } of read.value) found[snippet ? 'count' : 'unreadable']++;
      }
      return done(found);
    },

    countSince: (spaceId, instant, most) =>
      connection.run((db) =>
        db.transaction('r', [db.snippets, db.shelves], async () => {
          const from = instant === null ? [spaceId, minKey] : [spaceId, instant, maxKey];
          const made = db.snippets.where('[spaceId+createdAt+id]').between(from, [spaceId, maxKey]);
          const deleted = db.snippets.where('[spaceId+deletedAt]').between([spaceId, minKey], [spaceId, maxKey]);
          const gone = new Set(await deleted.primaryKeys());
          const keys = await made.limit(most + gone.size).primaryKeys();
          const inRows = keys.filter((id) => !gone.has(id)).length;
          return done(Math.min(most, inRows + (await shelvedSince(db, spaceId, instant ?? ''))));
        }),
      ),

    byIds: (ids) =>
      connection.run((db) =>
        db.transaction('r', quoteTables(db), async () => {
          const rows = await db.snippets.bulkGet([...ids]);
          const live = rows.filter((row) => row !== undefined && row.deletedAt === null) as SnippetRow[];
          const { snippets, unreadable } = await readSnippets(db, live);
          const shelved = await onShelves(
            db,
            ids.filter((_, i) => rows[i] === undefined),
          );
          if (shelved.size === 0) return done({ snippets, unreadable });
          const found = new Map([...shelved, ...snippets.map((one) => [one.id, one] as const)]);
          return done({ snippets: ids.flatMap((id) => found.get(id) ?? []), unreadable });
        }),
      ),
  };
}

/** Shelved quotes made after an instant: from keys, but for the shelves that it falls into. */
async function shelvedSince(db: LensDatabase, spaceId: string, instant: string): Promise<number> {
  const newer = (await shelvesInTime(db, spaceId)).filter(([, newest]) => newest > instant);
  const whole = newer.filter(([, , oldest]) => oldest > instant);
  const parted = await readShelves(
    db,
    newer.filter(([, , oldest]) => oldest <= instant),
  );
  const since = parted.flatMap(({ snippets }) => snippets?.filter(({ createdAt }) => createdAt > instant) ?? []);
  return whole.reduce((sum, [, , , count]) => sum + count, since.length);
}

async function countByIndex(db: LensDatabase, spaceId: string, filter: SnippetFilter): Promise<number | null> {
  if (!isIndexed(filter)) return null;
  const [lookForId] = filter.lookForIds ?? [];
  if (lookForId !== undefined) return await countOf(db, spaceId, lookForId);
  return await db.transaction('r', [db.snippets, db.shelves], async () => {
    const all = db.snippets.where('[spaceId+createdAt+id]').between([spaceId, minKey], [spaceId, maxKey]);
    const deleted = db.snippets.where('[spaceId+deletedAt]').between([spaceId, minKey], [spaceId, maxKey]);
    const [sum, gone, shelved] = await Promise.all([all.count(), deleted.count(), countShelved(db, spaceId)]);
    return sum - gone + shelved;
  });
}

async function countOf(db: LensDatabase, spaceId: string, lookForId: string): Promise<number> {
  const tagged = db.snippets.where('lookForPlaces').between([spaceId, lookForId, minKey], [spaceId, lookForId, maxKey]);
  const [inRows, shelved] = await Promise.all([tagged.count(), countShelved(db, spaceId, lookForId)]);
  return inRows + shelved;
}
