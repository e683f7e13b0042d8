/** Rows of a space in pieces, and the bodies of some: what the catalogue is made of. Each piece is a transaction of its own, so that a tag is never kept waiting. */
import { done, type Outcome } from '@/lib/outcome/outcome';
import { type Connection, maxKey, minKey } from '../connection';
import { readBodies } from '../read-snippets';
import type { BodyRow, SnippetRow } from '../rows';
import type { LensDatabase } from '../schema';

/** Rows per transaction. */
const PIECE = 1000;

export interface RowPiece {
  rows: SnippetRow[];
  bodies: Map<string, BodyRow>;
}

/** Every row of the space, newest first, with the bodies of those that `wanted` names. Ends early when the signal aborts or a read fails. */
export async function* rowsOfSpace(
  connection: Connection,
  spaceId: string,
  wanted: (row: SnippetRow) => boolean,
  signal: AbortSignal,
): AsyncGenerator<Outcome<RowPiece>, void> {
  let end: unknown[] | null = [spaceId, maxKey];
  while (end !== null && !signal.aborted) {
    const before: unknown[] = end;
    const read: Outcome<RowPiece> = await connection.run((db) =>
      db.transaction('r', [db.snippets, db.bodies], async () => {
        const inTime = '[spaceId+createdAt+id]';
        const rows = await db.snippets
          .where(inTime)
          .between([spaceId, minKey], before, true, false)
          .reverse()
          .limit(PIECE)
          .toArray();
        return done({ rows, bodies: await bodiesOf(db, rows, wanted) });
      }),
    );
    yield read;
    if (!read.ok) return;
    const last = read.value.rows.at(-1);
    end = last && read.value.rows.length === PIECE ? [spaceId, last.createdAt, last.id] : null;
  }
}

/** These rows, wherever they are by now. */
export function rowsById(connection: Connection, ids: readonly string[]): Promise<Outcome<RowPiece>> {
  return connection.run((db) =>
    db.transaction('r', [db.snippets, db.bodies], async () => {
      const rows = (await db.snippets.bulkGet([...ids])).filter((row) => row !== undefined);
      return done({ rows, bodies: await readBodies(db, rows) });
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
      ? db.bodies.where('[spaceId+createdAt+id]').between(place(last), place(first), true, true)
      : undefined;
  return readBodies(db, some, together);
}
