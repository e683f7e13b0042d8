/** Rows of a space in pieces, and the bodies of some: what the catalogue is kept true by. Each piece is a transaction of its own, so that a tag is never kept waiting. */
import { done, type Outcome } from '@/lib/outcome/outcome';
import { type Connection, maxKey, minKey } from '../connection';
import { quoteTables } from '../quote-tables';
import type { RowPiece } from '../read-onward';
import { readBodies } from '../read-snippets';
import type { BodyRow, SnippetRow } from '../rows';
import type { LensDatabase } from '../schema';
import { onShelves } from '../shelves/read-shelves';
import { toRows } from '../snippet-rows';

/** Rows per transaction. */
const PIECE = 1000;

/**
 * Every row of the space, oldest first, with the bodies of those that `wanted` names, mostly few. The next piece is read while one is worked
 * on. Ends early when the signal aborts or a read fails.
 */
export async function* rowsOfSpace(
  connection: Connection,
  spaceId: string,
  wanted: (row: SnippetRow) => boolean,
  signal: AbortSignal,
): AsyncGenerator<Outcome<RowPiece>, void> {
  const readAfter = (place: unknown[]): Promise<Outcome<RowPiece>> =>
    connection.run((db) =>
      db.transaction('r', [db.snippets, db.bodies], async () => {
        const rows = await db.snippets
          .where('[spaceId+createdAt+id]')
          .between(place, [spaceId, maxKey], false, false)
          .limit(PIECE)
          .toArray();
        return done({ rows, bodies: await bodiesOf(db, rows, wanted) });
      }),
    );
  let coming: Promise<Outcome<RowPiece>> | null = readAfter([spaceId, minKey]);
  while (coming !== null && !signal.aborted) {
    const read: Outcome<RowPiece> = await coming;
    const last: SnippetRow | undefined =
      read.ok && read.value.rows.length === PIECE ? read.value.rows.at(-1) : undefined;
    coming = last ? readAfter([spaceId, last.createdAt, last.id]) : null;
    yield read;
  }
}

/** These quotes, wherever they are by now. */
export function rowsById(connection: Connection, ids: readonly string[]): Promise<Outcome<RowPiece>> {
  return connection.run((db) =>
    db.transaction('r', quoteTables(db), async () => {
      const found = await db.snippets.bulkGet([...ids]);
      const rows = found.filter((row) => row !== undefined);
      const bodies = await readBodies(db, rows);
      const others = ids.filter((_, i) => found[i] === undefined);
      for (const one of (await onShelves(db, others)).values()) {
        const { row, body } = toRows(one);
        rows.push(row);
        bodies.set(row.id, body);
      }
      return done({ rows, bodies });
    }),
  );
}

/** Of rows in the order of time. */
async function bodiesOf(
  db: LensDatabase,
  rows: SnippetRow[],
  wanted: (row: SnippetRow) => boolean,
): Promise<Map<string, BodyRow>> {
  const some = rows.filter(wanted);
  const [first, last] = [some[0], some.at(-1)];
  if (!first || !last) return new Map();
  // Most of a piece: one read of the range. A few of it: each by itself.
  const place = (row: SnippetRow) => [row.spaceId, row.createdAt, row.id];
  const together =
    some.length > rows.length / 4
      ? db.bodies.where('[spaceId+createdAt+id]').between(place(first), place(last), true, true)
      : undefined;
  return readBodies(db, some, together);
}
