/** A whole space, as quickly as the database gives it: for files, and for the catalogue. */
import { type Collection, Dexie, type Table } from 'dexie';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { type Connection, maxKey, minKey } from './connection';
import { readBodies } from './read-snippets';
import type { BodyRow, SnippetRow } from './rows';
import type { LensDatabase } from './schema';

/** Rows per transaction: a tag may have to wait for all that are on their way, and each costs a few ms of its own. */
const PIECE = 500;
/** Pieces that are read beyond the one that is worked on: the next is asked for when the last row of one was heard of, which a busy thread does late. */
const AHEAD = 4;
/** The index that has rows and bodies alike. */
const IN_TIME = '[spaceId+createdAt+id]';

/**
 * `time`: oldest first. `key`: as they lie in the database, which is the order of their ids and says nothing, but costs the browser 0.42 s of its
 * own thread for 20,000 instead of 0.71: through an index it looks for each row by itself, and ids are random.
 */
export type ReadingOrder = 'time' | 'key';

export interface RowPiece {
  rows: SnippetRow[];
  bodies: Map<string, BodyRow>;
}

/** A piece that is being read, and the one after it, which is asked for as soon as the last row is known, before the words are there; null at the end. */
interface Reading {
  piece: Promise<Outcome<RowPiece>>;
  next: Promise<SnippetRow | null>;
}

/**
 * Every row of a space with its body (backwards, the database hands them over one by one, which takes several times as long). Each piece is a
 * transaction of its own, and the next ones are read while whoever asked works on one. Ends early when the signal aborts or a read fails. Records of
 * several spaces lie among one another, so that where there are some, one is always read by time.
 */
export async function* readOnward(
  connection: Connection,
  spaceId: string,
  signal?: AbortSignal,
  order: ReadingOrder = 'time',
): AsyncGenerator<Outcome<RowPiece>, void> {
  const spaces = order === 'key' ? await connection.run(async (db) => done(await db.spaces.count())) : done(0);
  if (!spaces.ok) return yield spaces;
  const after = spaces.value === 1 ? byKey(spaceId) : byTime(spaceId);
  const following = async (reading: Promise<Reading | null>): Promise<Reading | null> => {
    const last = await (await reading)?.next;
    return last ? readAfter(connection, after, last) : null;
  };
  const coming: Promise<Reading | null>[] = [Promise.resolve(readAfter(connection, after, null))];
  while (!signal?.aborted) {
    for (let last = coming.at(-1); last && coming.length <= AHEAD; last = coming.at(-1)) coming.push(following(last));
    const reading = await coming.shift();
    if (!reading) return;
    const read = await reading.piece;
    yield read;
    if (!read.ok) return;
  }
}

/** What comes after a row, of a table that has a row for each; null: from the start. */
interface After {
  range<T>(table: Table<T>, row: SnippetRow | null): Collection<T>;
  /** What of it is of the space. */
  own<T extends { spaceId: string }>(rows: T[]): T[];
}

const byTime = (spaceId: string): After => ({
  range: (table, row) =>
    table
      .where(IN_TIME)
      .between(row ? [spaceId, row.createdAt, row.id] : [spaceId, minKey], [spaceId, maxKey], false, false),
  own: (rows) => rows,
});

const byKey = (spaceId: string): After => ({
  range: (table, row) => (row ? table.where(':id').above(row.id) : table.toCollection()),
  // What is left of a space that is there no more.
  own: (rows) => rows.filter((row) => row.spaceId === spaceId),
});

function readAfter(connection: Connection, after: After, row: SnippetRow | null): Reading {
  const next = Promise.withResolvers<SnippetRow | null>();
  // Who asks for a piece may have heard of its beginning inside the transaction of the one before.
  const piece = Dexie.ignoreTransaction(() =>
    connection.run((db) =>
      db.transaction('r', [db.snippets, db.bodies], async () => done(await sideBySide(db, after, row, next.resolve))),
    ),
  );
  // Nothing comes after a piece that could not be read.
  const end = (): void => next.resolve(null);
  void piece.then(end, end);
  return { piece, next: next.promise };
}

/**
 * Rows and their bodies over the same range: neither read needs to wait for the other. Where one of the two is missing the ranges part, and the rest
 * is asked for by id. `knowsLast` hears of the last row before the bodies are there; of null when there are no more.
 */
async function sideBySide(
  db: LensDatabase,
  after: After,
  row: SnippetRow | null,
  knowsLast: (last: SnippetRow | null) => void,
): Promise<RowPiece> {
  const rowsThere = async (): Promise<SnippetRow[]> => {
    const rows = await after.range<SnippetRow>(db.snippets, row).limit(PIECE).toArray();
    knowsLast(rows.length === PIECE ? (rows.at(-1) ?? null) : null);
    return after.own(rows);
  };
  const words = readBodies(db, [], after.range<BodyRow>(db.bodies, row).limit(PIECE));
  const [rows, bodies] = await Promise.all([rowsThere(), words]);
  const apart = rows.filter(({ id }) => !bodies.has(id));
  if (apart.length > 0) for (const [id, body] of await readBodies(db, apart)) bodies.set(id, body);
  return { rows, bodies };
}
