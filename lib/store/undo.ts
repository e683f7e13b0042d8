import type { Snippet } from '@/lib/evidence/records';
import { after } from '@/lib/evidence/snippet';
import type { UndoView } from '@/lib/messages/view';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { lastAct, undoneBy, viewOf } from './journal';
import { quoteTables } from './quote-tables';
import { readSnippet } from './read-snippets';
import type { UndoRow } from './rows';
import type { LensDatabase } from './schema';
import { write, writeMany } from './write-snippets';

export interface Undo {
  /** The last act of the space that can be undone, also one from before a restart; null when there is none. */
  last(spaceId: string): Promise<Outcome<UndoView | null>>;
  /** Takes the last act back. A repeated `requestId` undoes nothing more. */
  undo(spaceId: string, requestId: string): Promise<Outcome<UndoView>>;
}

export function undo({ connection, now, changed }: StoreContext): Undo {
  return {
    last: (spaceId) =>
      connection.run(async (db) => {
        const act = await lastAct(db, spaceId);
        return done(act ? viewOf(act) : null);
      }),

    async undo(spaceId, requestId) {
      const outcome = await connection.run((db) =>
        db.transaction('rw', [...quoteTables(db), db.undo], async (): Promise<Outcome<UndoRow>> => {
          const already = await undoneBy(db, spaceId, requestId);
          if (already) return done(already);
          const act = await lastAct(db, spaceId);
          if (!act) return failed('nothing-to-undo');
          const current = await readSnippet(db, act.snippetId);
          const restored = takenBack(act, current.ok ? current.value : null, now());
          if (restored) await write(db, restored);
          if (act.others) await takeBackOthers(db, act.others, now());
          await db.undo.update(act.seq, { undoneBy: requestId });
          return done(act);
        }),
      );
      if (!outcome.ok) return outcome;
      const { snippetId, others = [] } = outcome.value;
      changed({ spaceId, what: 'snippets', ids: [snippetId, ...others.map(({ id }) => id)] });
      return done(viewOf(outcome.value));
    },
  };
}

/**
 * The snippet as it stands when the act is taken back, or null when there is nothing left to write. A snippet whose current rows
 * are damaged comes back whole from the image that the journal kept.
 */
function takenBack(act: UndoRow, current: Snippet | null, now: Date): Snippet | null {
  const at = after(current?.updatedAt ?? act.at, now);
  if (act.before) return { ...act.before, updatedAt: at, deletedAt: null };
  return current ? { ...current, updatedAt: at, deletedAt: at } : null;
}

async function takeBackOthers(db: LensDatabase, others: readonly Snippet[], now: Date): Promise<void> {
  const current = await db.snippets.bulkGet(others.map(({ id }) => id));
  const restored = others.map((before, index) => {
    const last = current[index]?.updatedAt;
    return { ...before, updatedAt: after(typeof last === 'string' ? last : before.updatedAt, now), deletedAt: null };
  });
  await writeMany(db, restored);
}
