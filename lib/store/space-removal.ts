/**
 * A whole organisation goes for good. First the space itself, in one step: from then on nobody finds it or writes into it. Then what it held,
 * piece by piece, so that tagging in another one is not held up; cut off half-way, the daily housekeeping goes on with it.
 *
 * No tombstone stays, unlike when single records go: the archive of an organisation that was taken away can be taken in again.
 */

import { SMALL_KINDS } from '@/lib/exchange/small-kinds';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import type { Purged } from './purge';
import { quoteTables } from './quote-tables';
import { allSpaces } from './read-spaces';
import type { LensDatabase } from './schema';
import { shelvesInTime } from './shelves/directory';

const LEAVING = 'leaving-spaces';
/** Quotes per transaction. */
const PIECE = 500;
/** Shelves per transaction. */
const SHELVES = 50;

export interface SpaceRemoval {
  /** `conflict`: it is the only one, and a notebook has one. */
  remove(spaceId: string): Promise<Outcome<Purged>>;
  /** Ends what was cut off. */
  finish(): Promise<Outcome<Purged>>;
}

export function spaceRemoval({ connection, changed }: StoreContext): SpaceRemoval {
  async function empty(spaceId: string): Promise<Outcome<Purged>> {
    const sum: Purged = { snippets: 0, others: 0 };
    for (;;) {
      const gone = await connection.run((db) => dropPiece(db, spaceId));
      if (!gone.ok) return gone;
      if (gone.value === 0) break;
      sum.snippets += gone.value;
    }
    const rest = await connection.run((db) => dropRest(db, spaceId));
    return rest.ok ? done({ ...sum, others: rest.value }) : rest;
  }

  return {
    async remove(spaceId) {
      const gone = await connection.run((db) =>
        db.transaction('rw', [db.spaces, db.settings], async () => {
          const all = await allSpaces(db);
          const other = all.find(({ id }) => id !== spaceId);
          if (!all.some(({ id }) => id === spaceId)) return failed('not-found', 'no such space');
          if (!other) return failed('conflict', 'the only one');
          if ((await db.settings.get('current-space'))?.value === spaceId) {
            await db.settings.put({ key: 'current-space', value: other.id });
          }
          await db.settings.put({ key: LEAVING, value: [...(await leaving(db)), spaceId] });
          await db.spaces.delete(spaceId);
          return done(undefined);
        }),
      );
      if (!gone.ok) return gone;
      // Whoever shows it turns away before the rest goes.
      changed({ spaceId: null, what: 'workspace' });
      return empty(spaceId);
    },
    async finish() {
      const left = await connection.run(async (db) => done(await leaving(db)));
      if (!left.ok) return left;
      const sum: Purged = { snippets: 0, others: 0 };
      for (const spaceId of left.value) {
        const gone = await empty(spaceId);
        if (!gone.ok) return gone;
        sum.snippets += gone.value.snippets;
        sum.others += gone.value.others;
      }
      return done(sum);
    },
  };
}

async function leaving(db: LensDatabase): Promise<string[]> {
  const value = (await db.settings.get(LEAVING))?.value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** How many quotes went; 0 when there is none left. */
const dropPiece = (db: LensDatabase, spaceId: string): PromiseLike<Outcome<number>> =>
  db.transaction('rw', quoteTables(db), async () => {
    const ids = await db.snippets
      .where('[spaceId+createdAt+id]')
      .between([spaceId, minKey, minKey], [spaceId, maxKey, maxKey])
      .limit(PIECE)
      .primaryKeys();
    await Promise.all([db.snippets.bulkDelete(ids), db.bodies.bulkDelete(ids)]);
    const shelves = (await shelvesInTime(db, spaceId)).slice(0, SHELVES);
    await db.shelves.bulkDelete(shelves);
    return done(shelves.reduce((sum, [, , , count]) => sum + count, ids.length));
  });

/** How many records beside the quotes went; with them everything else under this space's id, and the note that it is leaving. */
const dropRest = (db: LensDatabase, spaceId: string): PromiseLike<Outcome<number>> =>
  db.transaction(
    'rw',
    [...SMALL_KINDS.map((kind) => db.table(kind)), db.drafts, db.undo, db.recents, db.tombstones, db.settings],
    async () => {
      const small = SMALL_KINDS.map((kind) => db.table(kind).filter((record) => record.spaceId === spaceId));
      const counts = await Promise.all(small.map((found) => found.delete()));
      await Promise.all([
        db.drafts.where('[spaceId+key]').between([spaceId, minKey], [spaceId, maxKey]).delete(),
        db.undo.where('[spaceId+seq]').between([spaceId, minKey], [spaceId, maxKey]).delete(),
        db.recents.delete(spaceId),
        db.tombstones.where('spaceId').equals(spaceId).delete(),
        db.settings.delete(`lens-work:${spaceId}`),
      ]);
      const still = (await leaving(db)).filter((one) => one !== spaceId);
      if (still.length > 0) await db.settings.put({ key: LEAVING, value: still });
      else await db.settings.delete(LEAVING);
      return done(counts.reduce((sum, one) => sum + one, 0));
    },
  );
