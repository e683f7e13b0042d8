/** Finding snippets again: one document's, the desk's pages, counts. */
import type { Table } from 'dexie';
import type { Snippet } from '@/lib/evidence/records';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import type { SnippetFilter } from './filter';
import { type Listing, readSnippets } from './read-snippets';
import type { BodyRow, SnippetRow } from './rows';
import type { LensDatabase } from './schema';
import { type PlaceInTime, walkBack } from './walk';

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

export interface SnippetListing {
  /** All live snippets of one document, in the order in which they were made. */
  byDocument(spaceId: string, documentKey: string): Promise<Outcome<Listing>>;
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
  /** Live snippets, newest first. */
  page(spaceId: string, request: PageRequest): Promise<Outcome<Page>>;
  /** How many live snippets a filter finds: from an index where there is one, else each is looked at. */
  count(spaceId: string, filter?: SnippetFilter, signal?: AbortSignal): Promise<Outcome<Found>>;
  /** How many live snippets were made after an instant (null: ever), from keys alone; counts no further than `most`. */
  countSince(spaceId: string, instant: string | null, most: number): Promise<Outcome<number>>;
  /** These snippets, in this order; those that are gone or deleted are left out. */
  byIds(ids: readonly string[]): Promise<Outcome<Listing>>;
}

export function listing({ connection }: StoreContext): SnippetListing {
  return {
    byDocument: (spaceId, documentKey) =>
      connection.run((db) =>
        db.transaction('r', [db.snippets, db.bodies], async () => {
          const ofDocument = <T>(table: Table<T>) =>
            table
              .where('[spaceId+documentKey+createdAt]')
              .between([spaceId, documentKey, minKey], [spaceId, documentKey, maxKey]);
          const rows = await ofDocument<SnippetRow>(db.snippets).toArray();
          const live = rows.filter((row) => row.deletedAt === null);
          return done(await readSnippets(db, live, ofDocument<BodyRow>(db.bodies)));
        }),
      ),

    async *walk(spaceId, filter = {}, signal, piece) {
      for await (const read of walkBack(connection, spaceId, filter, null, piece, signal)) {
        if (!read.ok) return yield read;
        const snippets = read.value.flatMap(({ snippet }) => snippet ?? []);
        yield done({ snippets, unreadable: read.value.length - snippets.length });
      }
    },

    async page(spaceId, { filter = {}, after = null, limit, signal }) {
      const snippets: Snippet[] = [];
      let unreadable = 0;
      let last: PlaceInTime | null = null;
      // One more than asked for says whether there is a next page.
      const piece = isIndexed(filter) ? limit + 1 : undefined;
      for await (const read of walkBack(connection, spaceId, filter, after, piece, signal)) {
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

    async count(spaceId, filter = {}, signal) {
      const indexed = await connection.run(async (db) => done(await countByIndex(db, spaceId, filter)));
      if (!indexed.ok) return indexed;
      if (indexed.value !== null) return done({ count: indexed.value, unreadable: 0 });
      const found: Found = { count: 0, unreadable: 0 };
      for await (const read of walkBack(connection, spaceId, filter, null, undefined, signal)) {
        if (!read.ok) return read;
        for (const { snippet } of read.value) found[snippet ? 'count' : 'unreadable']++;
      }
      return done(found);
    },

    countSince: (spaceId, instant, most) =>
      connection.run((db) =>
        db.transaction('r', [db.snippets], async () => {
          const from = instant === null ? [spaceId, minKey] : [spaceId, instant, maxKey];
          const made = db.snippets.where('[spaceId+createdAt+id]').between(from, [spaceId, maxKey]);
          const deleted = db.snippets.where('[spaceId+deletedAt]').between([spaceId, minKey], [spaceId, maxKey]);
          const gone = new Set(await deleted.primaryKeys());
          const keys = await made.limit(most + gone.size).primaryKeys();
          return done(Math.min(most, keys.filter((id) => !gone.has(id)).length));
        }),
      ),

    byIds: (ids) =>
      connection.run((db) =>
        db.transaction('r', [db.snippets, db.bodies], async () => {
          const rows = await db.snippets.bulkGet([...ids]);
          const live = rows.filter((row) => row !== undefined && row.deletedAt === null) as SnippetRow[];
          return done(await readSnippets(db, live));
        }),
      ),
  };
}

/** Whether an index alone knows what a filter finds (but for the few that are deleted): everything, or one look-for. */
function isIndexed({ lookForIds, text, ...others }: SnippetFilter): boolean {
  if (text?.trim() || Object.values(others).some((other) => other !== undefined)) return false;
  return lookForIds === undefined || lookForIds.length === 1;
}

async function countByIndex(db: LensDatabase, spaceId: string, filter: SnippetFilter): Promise<number | null> {
  if (!isIndexed(filter)) return null;
  const [lookForId] = filter.lookForIds ?? [];
  if (lookForId !== undefined) return await countOf(db, spaceId, lookForId);
  return await db.transaction('r', [db.snippets], async () => {
    const all = db.snippets.where('[spaceId+createdAt+id]').between([spaceId, minKey], [spaceId, maxKey]);
    const deleted = db.snippets.where('[spaceId+deletedAt]').between([spaceId, minKey], [spaceId, maxKey]);
    const [sum, gone] = await Promise.all([all.count(), deleted.count()]);
    return sum - gone;
  });
}

function countOf(db: LensDatabase, spaceId: string, lookForId: string): PromiseLike<number> {
  return db.snippets.where('lookForPlaces').between([spaceId, lookForId, minKey], [spaceId, lookForId, maxKey]).count();
}
