/**
 * Taking a bundle in: what it would do, doing it (all of it or nothing, in one transaction), and taking it back. The rules of merging are
 * `lib/exchange/import-plan`; here they meet the database.
 */
import type { Space } from '@/lib/evidence/records';
import { type Bundle, RECORD_KINDS } from '@/lib/exchange/bundle';
import { planImport } from '@/lib/exchange/import-plan';
import type { Held, ImportPlan } from '@/lib/exchange/merge-plan';
import { rehome } from '@/lib/exchange/rehome';
import { SMALL_KINDS } from '@/lib/exchange/small-kinds';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { carryOut, takeBack } from './carry-out';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import { heldFor } from './held-for';
import { mergedTables, readRecord } from './record-tables';
import type { LensDatabase } from './schema';

export interface MergeOptions {
  signal?: AbortSignal;
  /** Told after each piece how many records of how many are written. */
  onProgress?: (done: number, of: number) => void;
}

/** What a merge did, kept to take it back. */
export interface Merged {
  plan: ImportPlan;
}

export interface Merging {
  /** What taking this bundle into the space would do now. Writes nothing. */
  plan(bundle: Bundle, spaceId: string): Promise<Outcome<ImportPlan>>;
  /** Plans anew and writes, in one transaction. A failure or the signal (`refused`) leaves everything as it was. */
  apply(bundle: Bundle, spaceId: string, options?: MergeOptions): Promise<Outcome<Merged>>;
  /** Takes a merge back: what it brought goes, what it changed is as before. What was changed since then stays. */
  takeBack(merged: Merged): Promise<Outcome<number>>;
}

export function merging({ connection, now, newId, changed }: StoreContext): Merging {
  const tell = (spaceId: string): void => {
    for (const what of ['snippets', 'visits', 'workspace'] as const) changed({ spaceId, what });
  };
  return {
    plan: (bundle, spaceId) =>
      // Dexie follows what is awaited inside of `async` functions only.
      connection.run((db) => db.transaction('r', mergedTables(db), async () => await planNow(db, bundle, spaceId))),

    async apply(bundle, spaceId, { signal, onProgress } = {}) {
      const stop = (): void => {
        if (signal?.aborted) throw new Cancelled();
      };
      const outcome = await connection
        .run((db) =>
          db.transaction('rw', mergedTables(db), async (): Promise<Outcome<Merged>> => {
            const planned = await planNow(db, bundle, spaceId);
            if (!planned.ok) return planned;
            stop();
            const wrote = (written: number, of: number): void => {
              onProgress?.(written, of);
              stop();
            };
            await carryOut(db, planned.value, spaceId, { at: now().toISOString(), newId, wrote });
            return done({ plan: planned.value });
          }),
        )
        .catch((error: unknown) => {
          if (signal?.aborted) return failed('refused', 'cancelled');
          throw error;
        });
      if (outcome.ok) tell(spaceId);
      return outcome;
    },

    async takeBack({ plan }) {
      const outcome = await connection.run((db) =>
        db.transaction('rw', mergedTables(db), async () => done(await takeBack(db, plan))),
      );
      const [spaceId] = spacesOf(plan);
      if (outcome.ok && spaceId !== undefined) tell(spaceId);
      return outcome;
    },
  };
}

/** Ends the transaction, which then has written nothing. */
class Cancelled extends Error {}

async function planNow(db: LensDatabase, bundle: Bundle, spaceId: string): Promise<Outcome<ImportPlan>> {
  const here = readRecord('spaces', await db.spaces.get(spaceId));
  if (!here) return failed('not-found', 'no such space');
  const fresh = await isUntouched(db, here);
  const moved = rehome(bundle, here, fresh);
  const held = await heldFor(db, moved, spaceId);
  if (namesAnothers(moved, held, spaceId)) return failed('other-space', 'its records stand in another space');
  return done(planImport(moved, held));
}

/** A file of another organisation of this person would move its records here, or take them away there. */
function namesAnothers({ records, tombstones }: Bundle, held: Held, spaceId: string): boolean {
  const isAnothers = ({ id }: { id: string }): boolean =>
    RECORD_KINDS.some((kind) => (held.records[kind].get(id)?.spaceId ?? spaceId) !== spaceId);
  return (
    RECORD_KINDS.some((kind) => kind !== 'spaces' && records[kind]?.some(isAnothers)) || tombstones.some(isAnothers)
  );
}

async function isUntouched(db: LensDatabase, { id, focus }: Space): Promise<boolean> {
  const quotes = db.snippets.where('[spaceId+createdAt+id]').between([id, minKey], [id, maxKey]);
  const shelves = db.shelves.where(':id').between([id], [id, maxKey]);
  const others = SMALL_KINDS.map((kind) => db.table(kind).filter(({ spaceId }) => spaceId === id));
  const counts = await Promise.all([quotes, shelves, ...others].map((found) => found.limit(1).count()));
  return focus.length === 0 && counts.every((count) => count === 0);
}

const spacesOf = (plan: ImportPlan): string[] =>
  [...plan.new, ...plan.changed, ...plan.removed, ...plan.unchanged].slice(0, 1).map(({ record }) => record.spaceId);
