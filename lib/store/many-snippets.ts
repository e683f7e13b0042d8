/** One act on many snippets: one transaction, one entry in the journal, one way back. */
import { isSnippet } from '@/lib/evidence/is-snippet';
import type { Snippet } from '@/lib/evidence/records';
import { after, applyToMany } from '@/lib/evidence/snippet';
import { type SecondLens, withTheirLens } from '@/lib/evidence/tag-lens';
import type { ManyPatch } from '@/lib/evidence/tag-request';
import type { UndoView } from '@/lib/messages/view';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { journal } from './journal';
import { quoteTables } from './quote-tables';
import { readBodies } from './read-snippets';
import { rememberUse } from './recents';
import type { SnippetRow } from './rows';
import type { LensDatabase } from './schema';
import { secondLensOf } from './second-lens';
import { onShelves } from './shelves/read-shelves';
import { fromRows } from './snippet-rows';
import { writeMany } from './write-snippets';

export interface ManySnippets {
  /**
   * Says the same of many; gives how many that changed. Those that are gone or cannot be read are passed over. `not-found`: the visit is
   * not there.
   */
  changeMany(ids: readonly string[], patch: ManyPatch): Promise<Outcome<number>>;
  /** Deletes many so that it can be undone as one; gives how many. */
  removeMany(ids: readonly string[]): Promise<Outcome<number>>;
}

export function manySnippets({ connection, now, changed }: StoreContext): ManySnippets {
  async function act(
    what: UndoView['act'],
    ids: readonly string[],
    refusal: (db: LensDatabase) => Promise<Outcome<never> | null>,
    alter: (before: Snippet, second: SecondLens | null) => Snippet,
  ): Promise<Outcome<number>> {
    const outcome = await connection.run((db) =>
      db.transaction(
        'rw',
        [...quoteTables(db), db.undo, db.recents, db.visits, db.spaces, db.settings, db.lenses],
        async () => {
          const refused = await refusal(db);
          if (refused) return refused;
          const before = await readLive(db, ids);
          const [some] = before;
          const second = some ? await secondLensOf(db, some.spaceId) : null;
          const after = before.map((one) => alter(one, second));
          const changes = after.flatMap((one, i) =>
            one !== before[i] && isSnippet(one) ? [{ one, was: before[i] }] : [],
          );
          const [first] = changes;
          if (!first?.was) return done([]);
          const written = changes.map(({ one }) => one);
          await writeMany(db, written);
          await journal(
            db,
            what,
            first.one,
            first.was,
            changes.slice(1).flatMap(({ was }) => was ?? []),
          );
          const added = first.one.tags.filter((tag) => !first.was?.tags.some((t) => t.lookForId === tag.lookForId));
          if (added.length > 0) await rememberUse(db, first.one.spaceId, added);
          return done(written);
        },
      ),
    );
    if (!outcome.ok) return outcome;
    const [first] = outcome.value;
    if (first) changed({ spaceId: first.spaceId, what: 'snippets', ids: outcome.value.map(({ id }) => id) });
    return done(outcome.value.length);
  }

  return {
    changeMany: (ids, patch) =>
      act(
        'edit',
        ids,
        async (db) => {
          if (!patch.visitId) return null;
          const visit = await db.visits.get(patch.visitId);
          return visit && visit.deletedAt === null ? null : failed('not-found', 'no such visit');
        },
        (before, second) => {
          const said = applyToMany(before, patch, now());
          return said === before ? before : { ...said, tags: withTheirLens(said.tags, before.tags, second) };
        },
      ),
    removeMany: (ids) =>
      act(
        'delete',
        ids,
        async () => null,
        (before) => {
          const at = after(before.updatedAt, now());
          return { ...before, deletedAt: at, updatedAt: at };
        },
      ),
  };
}

async function readLive(db: LensDatabase, ids: readonly string[]): Promise<Snippet[]> {
  const wanted = [...new Set(ids)];
  const rows = await db.snippets.bulkGet(wanted);
  const live = rows.filter((row) => row?.deletedAt === null) as SnippetRow[];
  const bodies = await readBodies(db, live);
  const shelved = await onShelves(
    db,
    wanted.filter((_, i) => rows[i] === undefined),
  );
  const inRows = new Map(live.map((row) => [row.id, fromRows(row, bodies.get(row.id))]));
  return wanted.flatMap((id) => shelved.get(id) ?? inRows.get(id) ?? []);
}
