/**
 * Back in time through a space, piece by piece. Each piece is a transaction of its own: one long read would make the next tag wait
 * for its end, and IndexedDB has no other way to let a writer in.
 */
import type { Snippet } from '@/lib/evidence/records';
import { done, type Outcome } from '@/lib/messages/outcome';
import { type Connection, maxKey, minKey } from './connection';
import { rowFilter, type SnippetFilter, wordFilter } from './filter';
import { readBodies } from './read-snippets';
import type { BodyRow, SnippetRow } from './rows';
import type { LensDatabase } from './schema';
import { fromRows } from './snippet-rows';

/** A place in the order of a walk; opaque to whoever passes it back. */
export interface PlaceInTime {
  createdAt: string;
  id: string;
}

/** One snippet that fits, or the place of one that could not be read. */
export interface Step {
  place: PlaceInTime;
  snippet: Snippet | null;
}

/** Rows per transaction: 250 with their words are read in about 10 ms, and a tag waits no longer than that. */
const PIECE = 250;

/** Live snippets that fit the filter, newest first, from after a place; ends early when the signal aborts or a read fails. */
export async function* walkBack(
  connection: Connection,
  spaceId: string,
  filter: SnippetFilter,
  from: PlaceInTime | null,
  piece = PIECE,
  signal?: AbortSignal,
): AsyncGenerator<Outcome<Step[]>, void> {
  const readPiece = pieceReader(spaceId, filter, piece);
  for (let place: PlaceInTime | null | undefined = from; place !== undefined && !signal?.aborted; ) {
    const before: PlaceInTime | null = place;
    const read: Outcome<Piece> = await connection.run((db) => readPiece(db, before));
    if (!read.ok) return yield read;
    yield done(read.value.found);
    place = read.value.last;
  }
}

interface Piece {
  found: Step[];
  /** Where the piece ended; undefined when nothing comes after it. */
  last: PlaceInTime | undefined;
}

function pieceReader(spaceId: string, filter: SnippetFilter, piece: number) {
  const fits = rowFilter(filter);
  const says = wordFilter(filter.text);
  return (db: LensDatabase, before: PlaceInTime | null): PromiseLike<Outcome<Piece>> =>
    db.transaction('r', [db.snippets, db.bodies], async () => {
      const rows = await rowsBefore(db, spaceId, filter, before).reverse().limit(piece).toArray();
      const end = rows.length === piece ? rows.at(-1) : undefined;
      const last = end && { createdAt: end.createdAt, id: end.id };
      return done({ found: await steps(db, rows.filter(fits), says), last });
    });
}

async function steps(db: LensDatabase, rows: SnippetRow[], says: ((body: BodyRow) => boolean) | null): Promise<Step[]> {
  const bodies = await readBodies(
    db,
    rows.map((row) => row.id),
  );
  return rows.flatMap((row, i) => {
    const place = { createdAt: row.createdAt, id: row.id };
    const body = bodies[i];
    if (says && body && isSearchable(body) && !says(body)) return [];
    return [{ place, snippet: fromRows(row, body) }];
  });
}

/** The walk judges words before it checks the whole record (a search through 50,000 would take twice as long otherwise). */
function isSearchable({ quote, note, document }: BodyRow): boolean {
  return typeof quote?.exact === 'string' && typeof note === 'string' && typeof document?.title === 'string';
}

function rowsBefore(db: LensDatabase, spaceId: string, { lookForIds }: SnippetFilter, before: PlaceInTime | null) {
  const end = before ? [before.createdAt, before.id] : [maxKey];
  const [lookForId, ...others] = lookForIds ?? [];
  return lookForId !== undefined && others.length === 0
    ? db.snippets
        .where('lookForPlaces')
        .between([spaceId, lookForId, minKey], [spaceId, lookForId, ...end], true, false)
    : db.snippets.where('[spaceId+createdAt+id]').between([spaceId, minKey], [spaceId, ...end], true, false);
}
