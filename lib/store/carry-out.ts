/** Writing what a merge has planned, and taking it back. Every call belongs into one transaction over `mergedTables`. */
import type { Snippet } from '@/lib/evidence/records';
import type { AnyRecord, RecordKind } from '@/lib/exchange/bundle';
import type { ImportPlan } from '@/lib/exchange/merge-plan';
import { keepLens } from './lenses';
import { dropRecords, putRecords, stampsOf } from './record-tables';
import type { LensDatabase } from './schema';
import { type ShelfRow, toShelves } from './shelves/shelf-row';

/** Records written between two looks at the signal. */
const PIECE = 500;
/** From so many new quotes on they go onto shelves: fewer fill no three of them, and are as well in rows. */
const SHELVED_FROM = 100;
/** Shelves written between two looks at the signal: some 500 quotes. */
const SHELVES = 12;

export interface CarryingOut {
  /** The time that stands beside new lenses. */
  at: string;
  newId(): string;
  /** Told after each piece how many records of how many are written; what it throws ends the transaction. */
  wrote(written: number, of: number): void;
}

interface Put {
  kind: RecordKind;
  record: AnyRecord;
  was: AnyRecord | null;
}

interface Piece {
  count: number;
  write(): PromiseLike<unknown>;
}

export async function carryOut(
  db: LensDatabase,
  plan: ImportPlan,
  spaceId: string,
  { at, newId, wrote }: CarryingOut,
): Promise<void> {
  for (const lens of plan.lenses) await keepLens(db, lens, at);
  const graves = plan.tombstones.map(({ id, deletedAt }) => ({ id, spaceId, purgedAt: deletedAt }));
  await db.tombstones.bulkPut(graves);
  for (const { kind, record } of plan.removed) await dropRecords(db, kind, [record.id]);
  const all = puts(plan);
  const fresh = all.filter((put) => isFreshQuote(put, spaceId));
  const onShelves = new Set(fresh.length >= SHELVED_FROM ? fresh : []);
  const inRows = all.filter((put) => !onShelves.has(put));
  // A file may have a quote twice; the later one counts, as it does in rows.
  const quotes = new Map([...onShelves].map(({ record }) => [record.id, record as Snippet]));
  const pieces = function* (): Iterable<Piece> {
    yield* rowPieces(db, inRows);
    yield* shelfPieces(db, [...quotes.values()], newId);
  };
  await inTurn(pieces(), (written) => wrote(written, all.length));
}

/** What the merge brought goes, what it changed is as before; what was changed since then stays. Gives how many records that were. */
export async function takeBack(db: LensDatabase, plan: ImportPlan): Promise<number> {
  let count = 0;
  for (const [kind, items] of byKind(puts(plan))) {
    const stamps = await stampsOf(
      db,
      kind,
      items.map(({ record }) => record.id),
    );
    const still = items.filter(({ record }) => stamps.get(record.id) === record.updatedAt);
    await putRecords(
      db,
      kind,
      still.flatMap(({ was }) => was ?? []),
    );
    await dropRecords(
      db,
      kind,
      still.flatMap(({ was, record }) => (was ? [] : record.id)),
    );
    count += still.length;
  }
  for (const { kind, record } of plan.removed) await putRecords(db, kind, [record]);
  await db.tombstones.bulkDelete(plan.tombstones.map(({ id }) => id));
  return count + plan.removed.length;
}

/** What the plan puts, by kind; conflicts that the file won are among it. */
const puts = (plan: ImportPlan): Put[] => [
  ...plan.new.map(({ kind, record }) => ({ kind, record, was: null })),
  ...plan.changed,
  ...plan.conflicting.flatMap(({ kind, here, file, winner }) =>
    winner === 'file' ? [{ kind, record: file, was: here }] : [],
  ),
];

const isFreshQuote = ({ kind, record, was }: Put, spaceId: string): boolean =>
  kind === 'snippets' && was === null && record.deletedAt === null && record.spaceId === spaceId;

/** Writes piece after piece. The database never waits for the next one, which is handed over before this one is done. */
async function inTurn(pieces: Iterable<Piece>, wrote: (written: number) => void): Promise<void> {
  let sum = 0;
  let last: { count: number; written: PromiseLike<unknown> } | null = null;
  const settle = async (): Promise<void> => {
    await last?.written;
    sum += last?.count ?? 0;
    wrote(sum);
  };
  for (const { count, write } of pieces) {
    const written = Promise.resolve(write());
    // When the signal ends all before it is awaited, nobody else hears that it failed.
    written.catch(() => undefined);
    if (last) await settle();
    last = { count, written };
  }
  if (last) await settle();
  else wrote(0);
}

function* rowPieces(db: LensDatabase, all: readonly Put[]): Iterable<Piece> {
  for (let from = 0; from < all.length; from += PIECE) {
    const piece = all.slice(from, from + PIECE);
    // All are asked for at once, so that two pieces reach each table in their order.
    const write = () =>
      Promise.all(
        [...byKind(piece)].map(([kind, some]) =>
          putRecords(
            db,
            kind,
            some.map(({ record }) => record),
          ),
        ),
      );
    yield { count: piece.length, write };
  }
}

function* shelfPieces(db: LensDatabase, quotes: readonly Snippet[], newId: () => string): Iterable<Piece> {
  let shelves: ShelfRow[] = [];
  const piece = (some: ShelfRow[]): Piece => ({
    count: some.reduce((sum, { count }) => sum + count, 0),
    write: () => db.shelves.bulkPut(some),
  });
  for (const shelf of toShelves(quotes, newId)) {
    shelves.push(shelf);
    if (shelves.length < SHELVES) continue;
    yield piece(shelves);
    shelves = [];
  }
  if (shelves.length > 0) yield piece(shelves);
}

function byKind<T extends { kind: RecordKind }>(items: readonly T[]): Map<RecordKind, T[]> {
  const kinds = new Map<RecordKind, T[]>();
  for (const item of items) {
    const there = kinds.get(item.kind);
    if (there) there.push(item);
    else kinds.set(item.kind, [item]);
  }
  return kinds;
}
