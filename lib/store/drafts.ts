import * as z from 'zod/mini';
import { draft } from '@/lib/evidence/records';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';

/** Kept in the same place, but not half-written: what a person chose about a document (hints that stay away). */
const SETTLED = 'kept:';

export interface Drafts {
  /** What is half-written at one place; empty when nothing is. */
  get(spaceId: string, key: string): Promise<Outcome<string>>;
  /**
   * Keeps what is half-written; an empty text drops the draft. `writtenAt` is when the person typed it (ISO 8601): a message that
   * arrives late does not write over newer words.
   */
  put(spaceId: string, key: string, text: string, writtenAt?: string): Promise<Outcome<void>>;
  drop(spaceId: string, key: string): Promise<Outcome<void>>;
  /** How many places hold something half-written, in one space or in all: an update waits while there are any. */
  count(spaceId?: string): Promise<Outcome<number>>;
}

export function drafts({ connection, now }: StoreContext): Drafts {
  const drop: Drafts['drop'] = (spaceId, key) =>
    connection.run(async (db) => done(await db.drafts.delete([spaceId, key])));

  return {
    get: (spaceId, key) =>
      connection.run(async (db) => {
        const row = await db.drafts.get([spaceId, key]);
        if (!row) return done('');
        return typeof row.text === 'string' ? done(row.text) : failed('damaged', key);
      }),

    async put(spaceId, key, text, writtenAt = now().toISOString()) {
      const kept = { spaceId, key, text, updatedAt: writtenAt };
      if (!z.safeParse(draft, kept).success) return failed(text.length > 200_000 ? 'too-long' : 'bad-message', key);
      return await connection.run((db) =>
        db.transaction('rw', [db.drafts], async () => {
          const there = await db.drafts.get([spaceId, key]);
          if (there && there.updatedAt > writtenAt) return done(undefined);
          if (text === '') await db.drafts.delete([spaceId, key]);
          else await db.drafts.put(kept);
          return done(undefined);
        }),
      );
    },

    drop,

    count: (spaceId) =>
      connection.run(async (db) =>
        db.transaction('r', [db.drafts, db.spaces], async () => {
          const inAll = spaceId === undefined ? await db.spaces.toCollection().primaryKeys() : [spaceId];
          let sum = 0;
          for (const id of inAll) {
            const between = (from: unknown, to: unknown) =>
              db.drafts.where('[spaceId+key]').between([id, from], [id, to]);
            sum += await between(minKey, maxKey).count();
            sum -= await between(SETTLED, `${SETTLED}\uffff`).count();
          }
          return done(sum);
        }),
      ),
  };
}
