/**
 * Taking a bundle in: what it would do, doing it (all of it or nothing, in one transaction), and taking it back. The rules of merging are
 * `lib/exchange/import-plan`; here they meet the database.
 */
import type { Space } from '@/lib/evidence/records';
import { type AnyRecord, type Bundle, RECORD_KINDS, type RecordKind } from '@/lib/exchange/bundle';
import { planImport } from '@/lib/exchange/import-plan';
import type { Held, ImportPlan } from '@/lib/exchange/merge-plan';
import { rehome } from '@/lib/exchange/rehome';
import { SMALL_KINDS } from '@/lib/exchange/small-kinds';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import { heldFor } from './held-for';
import { keepLens } from './lenses';
import { dropRecords, mergedTables, putRecords, readRecord } from './record-tables';
import type { LensDatabase } from './schema';

/** Records written between two looks at the signal. */
const PIECE = 500;

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

export function merging({ connection, now, changed }: StoreContext): Merging {
  const tell = (spaceId: string): void => {
    for (const what of ['snippets', 'visits', 'workspace'] as const) changed({ spaceId, what });
  };
  return {
    plan: (bundle, spaceId) =>
      connection.run((db) => db.transaction('r', mergedTables(db), () => planNow(db, bundle, spaceId))),

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
            await carryOut(db, planned.value, spaceId, now().toISOString(), (written, of) => {
              onProgress?.(written, of);
              stop();
            });
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
        db.transaction('rw', mergedTables(db), async () => done(await restore(db, plan))),
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
  const quotes = db.snippets.where('[spaceId+createdAt+id]').between([id, minKey], [id, maxKey]).limit(1);
  const others = SMALL_KINDS.map((kind) => db.table(kind).filter(({ spaceId }) => spaceId === id));
  const counts = await Promise.all([quotes, ...others].map((found) => found.limit(1).count()));
  return focus.length === 0 && counts.every((count) => count === 0);
}

/** What the plan puts, by kind; conflicts that the file won are among it. */
const puts = (plan: ImportPlan): { kind: RecordKind; record: AnyRecord; was: AnyRecord | null }[] => [
  ...plan.new.map(({ kind, record }) => ({ kind, record, was: null })),
  ...plan.changed,
  ...plan.conflicting.flatMap(({ kind, here, file, winner }) =>
    winner === 'file' ? [{ kind, record: file, was: here }] : [],
  ),
];

async function carryOut(
  db: LensDatabase,
  plan: ImportPlan,
  spaceId: string,
  at: string,
  wrote: (written: number, of: number) => void,
): Promise<void> {
  for (const lens of plan.lenses) await keepLens(db, lens, at);
  const graves = plan.tombstones.map(({ id, deletedAt }) => ({ id, spaceId, purgedAt: deletedAt }));
  await db.tombstones.bulkPut(graves);
  for (const { kind, record } of plan.removed) await dropRecords(db, kind, [record.id]);
  const all = puts(plan);
  /** What the database still writes: it never waits for the next piece, which is handed over before this one is done. */
  let written = Promise.resolve();
  for (let from = 0; from < all.length; from += PIECE) {
    const next = putPiece(db, all.slice(from, from + PIECE));
    // When the signal ends all before it is awaited, nobody else hears that it failed.
    next.catch(() => undefined);
    await written;
    if (from > 0) wrote(from, all.length);
    written = next;
  }
  await written;
  wrote(all.length, all.length);
}

/** Asks for all at once, so that two pieces reach each table in their order. */
async function putPiece(db: LensDatabase, piece: readonly { kind: RecordKind; record: AnyRecord }[]): Promise<void> {
  await Promise.all([...byKind(piece)].map(([kind, records]) => putRecords(db, kind, records)));
}

function byKind(items: readonly { kind: RecordKind; record: AnyRecord }[]): Map<RecordKind, AnyRecord[]> {
  const kinds = new Map<RecordKind, AnyRecord[]>();
  for (const { kind, record } of items) {
    const there = kinds.get(kind);
    if (there) there.push(record);
    else kinds.set(kind, [record]);
  }
  return kinds;
}

async function restore(db: LensDatabase, plan: ImportPlan): Promise<number> {
  let count = 0;
  for (const { kind, record, was } of puts(plan)) {
    const there: unknown = await db.table(kind).get(record.id);
    if (readStamp(there) !== record.updatedAt) continue;
    if (was) await putRecords(db, kind, [was]);
    else await dropRecords(db, kind, [record.id]);
    count++;
  }
  for (const { kind, record } of plan.removed) await putRecords(db, kind, [record]);
  await db.tombstones.bulkDelete(plan.tombstones.map(({ id }) => id));
  return count + plan.removed.length;
}

const readStamp = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'updatedAt' in row ? row.updatedAt : null;

const spacesOf = (plan: ImportPlan): string[] =>
  [...plan.new, ...plan.changed, ...plan.removed, ...plan.unchanged].slice(0, 1).map(({ record }) => record.spaceId);
