import type { LensDatabase } from '../schema';
import { shelvesOf, showShelves } from './read-shelves';
import { type ShelfKey, type ShelfRow, shelfOf } from './shelf-row';

/**
 * Takes these quotes off their shelves, to be written into rows or to be gone; the others of each shelf stay on it. Belongs into a transaction that
 * writes `shelves`.
 */
export async function takeOff(db: LensDatabase, ids: readonly string[]): Promise<void> {
  const taken = new Set(ids);
  const [emptied, rest]: [ShelfKey[], ShelfRow[]] = [[], []];
  await showShelves(db, await shelvesOf(db, ids), ({ key, snippets }) => {
    const left = snippets?.filter(({ id }) => !taken.has(id));
    if (!left || left.length === snippets?.length) return;
    emptied.push(key);
    if (left.length > 0) rest.push(shelfOf(left, key[4]));
  });
  await db.shelves.bulkDelete(emptied);
  await db.shelves.bulkPut(rest);
}
