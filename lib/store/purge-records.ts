/** What is no quote goes for good after the same time as quotes; a visit takes its marks along. */

import { SMALL_KINDS } from '@/lib/exchange/small-kinds';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import type { LensDatabase } from './schema';

const tablesOf = (db: LensDatabase) => [...SMALL_KINDS.map((kind) => db.table(kind)), db.tombstones];
const marksOf = (db: LensDatabase, visitId: string) =>
  db.ratings.where('[visitId+lookForId]').between([visitId, minKey], [visitId, maxKey]);

/** What was deleted by `limit`. */
export async function purgeDeleted(
  { connection }: StoreContext,
  limit: string,
  purgedAt: string,
): Promise<Outcome<number>> {
  return await connection.run((db) =>
    db.transaction('rw', tablesOf(db), async () => {
      let sum = 0;
      for (const kind of SMALL_KINDS) {
        const table = db.table(kind);
        const gone = await table.where('deletedAt').belowOrEqual(limit).toArray();
        await db.tombstones.bulkPut(gone.map(({ id, spaceId }) => ({ id, spaceId, purgedAt })));
        await table.bulkDelete(gone.map(({ id }) => id));
        if (kind === 'visits') for (const { id } of gone) await marksOf(db, id).delete();
        sum += gone.length;
      }
      return done(sum);
    }),
  );
}

/**
 * Visits with their marks, goals and decisions (of one space, or of all) that were last changed before an instant. People stay on the list: it is no
 * record of anything they did.
 */
export async function purgeOld(
  { connection }: StoreContext,
  limit: string,
  purgedAt: string,
  spaceId: string | null = null,
): Promise<Outcome<number>> {
  return await connection.run((db) =>
    db.transaction('rw', tablesOf(db), async () => {
      const isMeant = (record: { updatedAt: string; spaceId: string }): boolean =>
        record.updatedAt < limit && (spaceId === null || record.spaceId === spaceId);
      const [visits, agreements] = await Promise.all([
        db.visits.filter(isMeant).toArray(),
        db.agreements.filter(isMeant).toArray(),
      ]);
      const marks = (await Promise.all(visits.map(({ id }) => marksOf(db, id).toArray()))).flat();
      const gone = [...visits, ...agreements, ...marks];
      await db.tombstones.bulkPut(gone.map(({ id, spaceId }) => ({ id, spaceId, purgedAt })));
      for (const [table, records] of [
        [db.visits, visits],
        [db.agreements, agreements],
        [db.ratings, marks],
      ] as const) {
        await table.bulkDelete(records.map(({ id }) => id));
      }
      return done(gone.length);
    }),
  );
}
