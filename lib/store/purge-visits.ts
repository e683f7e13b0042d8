/** Deleted visits, marks and people go for good after the same time as quotes; a visit takes its marks along. */
import { done, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';

export async function purgeVisits(
  { connection }: StoreContext,
  limit: string,
  purgedAt: string,
): Promise<Outcome<number>> {
  return await connection.run((db) =>
    db.transaction('rw', [db.visits, db.ratings, db.staff, db.tombstones], async () => {
      let sum = 0;
      for (const table of [db.visits, db.ratings, db.staff]) {
        const gone = await table.where('deletedAt').belowOrEqual(limit).toArray();
        await db.tombstones.bulkPut(gone.map(({ id, spaceId }) => ({ id, spaceId, purgedAt })));
        await table.bulkDelete(gone.map(({ id }) => id));
        if (table === db.visits) {
          for (const { id } of gone) {
            await db.ratings.where('[visitId+lookForId]').between([id, minKey], [id, maxKey]).delete();
          }
        }
        sum += gone.length;
      }
      return done(sum);
    }),
  );
}

/** Visits (of one space, or of all) that were last changed before an instant, with their marks. People stay on the list: it is no record of anything they did. */
export async function oldVisits(
  { connection }: StoreContext,
  limit: string,
  purgedAt: string,
  spaceId: string | null = null,
): Promise<Outcome<number>> {
  return await connection.run((db) =>
    db.transaction('rw', [db.visits, db.ratings, db.tombstones], async () => {
      const isMeant = (visit: { updatedAt: string; spaceId: string }): boolean =>
        visit.updatedAt < limit && (spaceId === null || visit.spaceId === spaceId);
      const visits = await db.visits.filter(isMeant).toArray();
      const marks = (
        await Promise.all(
          visits.map(({ id }) => db.ratings.where('[visitId+lookForId]').between([id, minKey], [id, maxKey]).toArray()),
        )
      ).flat();
      const gone = [...visits, ...marks];
      await db.tombstones.bulkPut(gone.map(({ id, spaceId }) => ({ id, spaceId, purgedAt })));
      await db.visits.bulkDelete(visits.map(({ id }) => id));
      await db.ratings.bulkDelete(marks.map(({ id }) => id));
      return done(gone.length);
    }),
  );
}
