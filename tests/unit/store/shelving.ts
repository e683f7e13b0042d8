/** Quotes on shelves, for a store that nobody has handed a file of a hundred. */
import type { Snippet } from '@/lib/evidence/records';
import { LensDatabase } from '@/lib/store/schema';
import { shelfOf } from '@/lib/store/shelves/shelf-row';
import { fromRows } from '@/lib/store/snippet-rows';

interface Shelving {
  factory: IDBFactory;
  name?: string;
  newId?: () => string;
  /** The browser's own; without it those of the database in memory. */
  ranges?: typeof IDBKeyRange;
  /** Which quotes; without it all. */
  fits?: (quote: Snippet) => boolean;
}

/**
 * Puts what is live and lies in rows onto `count` shelves: the first quote on the first, the second on the second and so on, so that all of them
 * overlap in time.
 */
export async function shelve(
  { factory, name, ranges, newId = () => crypto.randomUUID(), fits = () => true }: Shelving,
  count: number,
): Promise<void> {
  const db = new LensDatabase(name, {
    indexedDB: factory,
    IDBKeyRange: ranges ?? (await import('fake-indexeddb')).IDBKeyRange,
  });
  await db.open();
  const rows = (await db.snippets.orderBy('[spaceId+createdAt+id]').toArray()).filter((row) => row.deletedAt === null);
  const bodies = await db.bodies.bulkGet(rows.map(({ id }) => id));
  const quotes = rows.flatMap((row, i) => fromRows(row, bodies[i]) ?? []).filter(fits);
  const shelves = Array.from({ length: count }, (_, n) => quotes.filter((_, i) => i % count === n));
  await db.shelves.bulkPut(shelves.filter((some) => some.length > 0).map((some) => shelfOf(some, newId())));
  await db.snippets.bulkDelete(quotes.map(({ id }) => id));
  await db.bodies.bulkDelete(quotes.map(({ id }) => id));
  db.close();
}
