/** A whole space in the order of time, as quickly as the database gives it: for files, and for the catalogue. */
import type { Table } from 'dexie';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { type Connection, maxKey, minKey } from './connection';
import { readBodies } from './read-snippets';
import type { BodyRow, SnippetRow } from './rows';
import type { LensDatabase } from './schema';

/** Rows per transaction: a tag may have to wait for two of them, and each costs a few ms of its own. */
const PIECE = 1000;
/** The index that has rows and bodies alike. */
const IN_TIME = '[spaceId+createdAt+id]';

export interface RowPiece {
  rows: SnippetRow[];
  bodies: Map<string, BodyRow>;
}

/** A piece that is being read, and where the next one begins, which is known before the words are there; null at the end. */
interface Reading {
  piece: Promise<Outcome<RowPiece>>;
  next: Promise<SnippetRow | null>;
}

/**
 * Every row of a space with its body, oldest first (backwards, the database hands them over one by one, which takes several times as long). Each
 * piece is a transaction of its own, and the next is read while whoever asked works on one. Ends early when the signal aborts or a read fails.
 */
export async function* readOnward(
  connection: Connection,
  spaceId: string,
  signal?: AbortSignal,
): AsyncGenerator<Outcome<RowPiece>, void> {
  let reading: Reading | null = readAfter(connection, [spaceId, minKey]);
  while (reading !== null && !signal?.aborted) {
    const last: SnippetRow | null = await reading.next;
    const ahead: Reading | null = last && readAfter(connection, [spaceId, last.createdAt, last.id]);
    const read = await reading.piece;
    yield read;
    if (!read.ok) return;
    reading = ahead;
  }
}

function readAfter(connection: Connection, place: unknown[]): Reading {
  const next = Promise.withResolvers<SnippetRow | null>();
  const piece = connection.run((db) =>
    db.transaction('r', [db.snippets, db.bodies], async () => done(await sideBySide(db, place, next.resolve))),
  );
  // Nothing comes after a piece that could not be read.
  void piece.then(() => next.resolve(null), next.reject);
  return { piece, next: next.promise };
}

/**
 * Rows and their bodies over the same range: neither read needs to wait for the other. Where one of the two is missing the ranges part, and the rest
 * is asked for by id. `knowsLast` hears of the last row before the bodies are there; of null when there are no more.
 */
async function sideBySide(
  db: LensDatabase,
  place: unknown[],
  knowsLast: (last: SnippetRow | null) => void,
): Promise<RowPiece> {
  const range = <T>(table: Table<T>) =>
    table.where(IN_TIME).between(place, [place[0], maxKey], false, false).limit(PIECE);
  const rowsThere = async (): Promise<SnippetRow[]> => {
    const rows = await range<SnippetRow>(db.snippets).toArray();
    knowsLast(rows.length === PIECE ? (rows.at(-1) ?? null) : null);
    return rows;
  };
  const [rows, bodies] = await Promise.all([rowsThere(), readBodies(db, [], range<BodyRow>(db.bodies))]);
  const apart = rows.filter(({ id }) => !bodies.has(id));
  if (apart.length > 0) for (const [id, body] of await readBodies(db, apart)) bodies.set(id, body);
  return { rows, bodies };
}
