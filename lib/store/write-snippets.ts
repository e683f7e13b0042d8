/** Writing quotes and dropping them, wherever they lay before. Every call belongs into a transaction over `quoteTables`. */
import type { Snippet } from '@/lib/evidence/records';
import type { LensDatabase } from './schema';
import { takeOff } from './shelves/take-off';
import { toRows } from './snippet-rows';

export const write = (db: LensDatabase, snippet: Snippet): Promise<void> => writeMany(db, [snippet]);

/** Puts each into its rows; one that lay on a shelf is taken off it. */
export async function writeMany(db: LensDatabase, snippets: readonly Snippet[]): Promise<void> {
  const rows = snippets.map(toRows);
  const ids = snippets.map(({ id }) => id);
  await Promise.all([
    takeOff(db, ids),
    db.snippets.bulkPut(rows.map(({ row }) => row)),
    db.bodies.bulkPut(rows.map(({ body }) => body)),
  ]);
}

export async function drop(db: LensDatabase, ids: string[]): Promise<void> {
  await Promise.all([takeOff(db, ids), db.snippets.bulkDelete(ids), db.bodies.bulkDelete(ids)]);
}
