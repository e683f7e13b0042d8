/** Deleting for good. What stays is a tombstone without content, so that an old bundle or a late message cannot bring it back. */
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { purgeDeleted, purgeOld } from './purge-records';
import { quoteTables } from './quote-tables';
import type { LensDatabase } from './schema';
import { onShelves, showShelves } from './shelves/read-shelves';
import { drop } from './write-snippets';

/** How long a deleted record can still be brought back, unless a policy says otherwise. */
const RETENTION_DAYS = 30;

/** What a person chose stands among the drafts, and is no text of theirs. */
const SETTLED = 'kept:';
const DAY_MS = 86_400_000;
/** Records per transaction, so that tagging is not held up while a year's worth is purged. */
const PIECE = 200;

/** How many records went. */
export interface Purged {
  snippets: number;
  /** Every other record: visits, marks, people, goals and decisions. */
  others: number;
}

export interface Purge {
  /** Purges what was deleted more than `days` ago. */
  expired(days?: number): Promise<Outcome<Purged>>;
  /**
   * Purges snippets, visits with their marks, goals and decisions, and half-written texts that were last changed before an instant (ISO 8601), of
   * one space or of all.
   */
  olderThan(limit: string, spaceId?: string): Promise<Outcome<Purged>>;
  /** "Delete for good", at once: the snippets, their index entries, their drafts and every image of them in the journal. */
  forGood(ids: string[]): Promise<Outcome<number>>;
}

export function purge(context: StoreContext): Purge {
  const { connection, now, changed } = context;

  async function forGood(ids: string[]): Promise<Outcome<number>> {
    let sum = 0;
    for (let i = 0; i < ids.length; i += PIECE) {
      const piece = ids.slice(i, i + PIECE);
      const outcome = await connection.run((db) => purgePiece(db, piece, now().toISOString()));
      if (!outcome.ok) return outcome;
      sum += outcome.value.purged;
      for (const spaceId of outcome.value.spaceIds) changed({ spaceId, what: 'snippets' });
    }
    return done(sum);
  }

  return {
    forGood,
    async expired(days = RETENTION_DAYS) {
      const limit = new Date(now().getTime() - days * DAY_MS).toISOString();
      const ids = await connection.run(async (db) =>
        done(await db.snippets.where('deletedAt').belowOrEqual(limit).primaryKeys()),
      );
      if (!ids.ok) return ids;
      const snippets = await forGood(ids.value);
      if (!snippets.ok) return snippets;
      const rest = await purgeDeleted(context, limit, now().toISOString());
      return rest.ok ? done({ snippets: snippets.value, others: rest.value }) : rest;
    },
    async olderThan(limit, spaceId) {
      const isOld = (record: { updatedAt: string; spaceId: string }): boolean =>
        record.updatedAt < limit && (spaceId === undefined || record.spaceId === spaceId);
      const ids = await connection.run(async (db) => {
        const old = await db.snippets.filter(isOld).primaryKeys();
        await showShelves(db, await db.shelves.toCollection().primaryKeys(), ({ snippets }) => {
          old.push(...(snippets ?? []).filter(isOld).map(({ id }) => id));
        });
        const texts = db.drafts.filter((draft) => isOld(draft) && !draft.key.startsWith(SETTLED));
        await texts.delete();
        return done(old);
      });
      if (!ids.ok) return ids;
      const snippets = await forGood(ids.value);
      if (!snippets.ok) return snippets;
      const others = await purgeOld(context, limit, now().toISOString(), spaceId);
      return others.ok ? done({ snippets: snippets.value, others: others.value }) : others;
    },
  };
}

function purgePiece(
  db: LensDatabase,
  ids: string[],
  purgedAt: string,
): PromiseLike<Outcome<{ purged: number; spaceIds: Set<string> }>> {
  return db.transaction('rw', [...quoteTables(db), db.drafts, db.undo, db.tombstones], async () => {
    const inRows = (await db.snippets.bulkGet(ids)).filter((row) => row !== undefined);
    const rows = [...inRows, ...(await onShelves(db, ids)).values()];
    await forgetImages(db, new Set(ids));
    await Promise.all([
      db.tombstones.bulkPut(rows.map(({ id, spaceId }) => ({ id, spaceId, purgedAt }))),
      drop(db, ids),
      db.drafts.bulkDelete(rows.map(({ id, spaceId }) => [spaceId, `quote-note:${id}`])),
      db.undo.where('snippetId').anyOf(ids).delete(),
    ]);
    return done({ purged: rows.length, spaceIds: new Set(rows.map((row) => row.spaceId)) });
  });
}

/** Images of these snippets in acts on many. */
async function forgetImages(db: LensDatabase, ids: ReadonlySet<string>): Promise<void> {
  for (const row of await db.undo.filter(({ others }) => others?.some(({ id }) => ids.has(id)) === true).toArray()) {
    await db.undo.update(row.seq, { others: row.others?.filter(({ id }) => !ids.has(id)) ?? [] });
  }
}
