/**
 * Back in time through a space, piece by piece. Each piece is a transaction of its own: one long read would make the next tag wait
 * for its end, and IndexedDB has no other way to let a writer in.
 */
import type { Snippet } from '@/lib/evidence/records';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { type Connection, maxKey, minKey } from './connection';
import { isSearchable, rowFilter, type SnippetFilter, wordFilter } from './filter';
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

/** Rows per transaction, and so how long a tag may have to wait: 250 with their words took 17 ms (best of 25 on a busy machine). */
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
  const lookForId = onlyLookFor(filter);
  return (db: LensDatabase, before: PlaceInTime | null): PromiseLike<Outcome<Piece>> =>
    db.transaction('r', [db.snippets, db.bodies], async () => {
      const { where, range } = rowsBefore(spaceId, lookForId, before);
      const rows = await db.snippets
        .where(where)
        .between(...range)
        .reverse()
        .limit(piece)
        .toArray();
      const [first, end] = [rows[0], rows.at(-1)];
      if (!first || !end) return done({ found: [], last: undefined });
      // Those of one look-for lie far apart; of a walk through everything, the bodies of a piece are one range.
      const together = lookForId === null ? bodiesBetween(db, end, first) : undefined;
      const fitting = rows.filter(fits);
      const words = await readBodies(db, fitting, together);
      const last = rows.length === piece ? { createdAt: end.createdAt, id: end.id } : undefined;
      return done({ found: steps(fitting, words, says), last });
    });
}

function steps(rows: SnippetRow[], words: Map<string, BodyRow>, says: ((body: BodyRow) => boolean) | null): Step[] {
  return rows.flatMap((row) => {
    const body = words.get(row.id);
    if (says && body && isSearchable(body) && !says(body)) return [];
    return [{ place: { createdAt: row.createdAt, id: row.id }, snippet: fromRows(row, body) }];
  });
}

/** The one look-for whose index is walked; null where walking through everything is quicker: with words, or with several. */
function onlyLookFor({ lookForIds, text }: SnippetFilter): string | null {
  return lookForIds?.length === 1 && !text?.trim() ? (lookForIds[0] ?? null) : null;
}

function rowsBefore(spaceId: string, lookForId: string | null, before: PlaceInTime | null) {
  const place = lookForId === null ? [spaceId] : [spaceId, lookForId];
  const end = before ? [before.createdAt, before.id] : [maxKey];
  const range: [unknown[], unknown[], boolean, boolean] = [[...place, minKey], [...place, ...end], true, false];
  return { where: lookForId === null ? '[spaceId+createdAt+id]' : 'lookForPlaces', range };
}

function bodiesBetween(db: LensDatabase, oldest: SnippetRow, newest: SnippetRow) {
  return db.bodies
    .where('[spaceId+createdAt+id]')
    .between([oldest.spaceId, oldest.createdAt, oldest.id], [newest.spaceId, newest.createdAt, newest.id], true, true);
}
