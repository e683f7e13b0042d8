/** What the keys of shelves tell without a look at what lies on them. */
import { maxKey, minKey } from '../connection';
import type { LensDatabase } from '../schema';
import type { ShelfKey } from './shelf-row';

/** A space's shelves, those with the newest quotes last. */
export const shelvesInTime = (db: LensDatabase, spaceId: string): PromiseLike<ShelfKey[]> =>
  db.shelves.where(':id').between([spaceId], [spaceId, maxKey]).primaryKeys();

/** So many of a space's shelves, those with the newest quotes first; `after`: only those that come after this one. */
export const newestShelves = (
  db: LensDatabase,
  spaceId: string,
  count: number,
  after?: ShelfKey,
): PromiseLike<ShelfKey[]> =>
  db.shelves
    .where(':id')
    .between([spaceId], after ?? [spaceId, maxKey], false, false)
    .reverse()
    .limit(count)
    .primaryKeys();

/** How many quotes lie on a space's shelves: all, or those with one look-for. */
export async function countShelved(db: LensDatabase, spaceId: string, lookForId?: string): Promise<number> {
  if (lookForId === undefined) return (await shelvesInTime(db, spaceId)).reduce((sum, key) => sum + key[3], 0);
  const tagged = db.shelves.where('lookFors').between([spaceId, lookForId, minKey], [spaceId, lookForId, maxKey]);
  return ((await tagged.keys()) as unknown as [string, string, number][]).reduce((sum, key) => sum + key[2], 0);
}
