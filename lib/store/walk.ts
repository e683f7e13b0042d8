/**
 * Back in time through a space, piece by piece. Each piece is a transaction of its own: one long read would make the next tag wait
 * for its end, and IndexedDB has no other way to let a writer in.
 */
import { isOlder } from '@/lib/evidence/in-time';
import { isSnippet } from '@/lib/evidence/is-snippet';
import type { Snippet, SnippetBody } from '@/lib/evidence/records';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { type Connection, maxKey, minKey } from './connection';
import { type PlaceInTime, placeOf } from './place-in-time';
import { quoteTables } from './quote-tables';
import { readBodies } from './read-snippets';
import type { SnippetRow } from './rows';
import type { LensDatabase } from './schema';
import { type Shelved, ShelvedBack } from './shelves/shelved-back';
import { fromRows } from './snippet-rows';

/** One snippet that fits, or the place of one that could not be read. */
export interface Step {
  place: PlaceInTime;
  snippet: Snippet | null;
}

/** What a walk gives: rows that fit and whose words say it. */
export interface Sought {
  fits(row: Entry): boolean;
  says(body: SnippetBody): boolean;
  /** The one look-for whose index is walked; null where walking through everything is quicker: with words, or with several. */
  lookForId: string | null;
}

/** Every live snippet. */
export const EVERYTHING: Sought = { fits: (row) => row.deletedAt === null, says: () => true, lookForId: null };

type Entry = Omit<SnippetRow, 'lookForPlaces'>;

/** Rows per transaction, and so how long a tag may have to wait: 250 with their words took 17 ms (best of 25 on a busy machine). */
const PIECE = 250;

/** Live snippets that fit, newest first, from after a place; ends early when the signal aborts or a read fails. */
export async function* walkBack(
  connection: Connection,
  spaceId: string,
  sought: Sought,
  from: PlaceInTime | null,
  piece = PIECE,
  signal?: AbortSignal,
): AsyncGenerator<Outcome<Step[]>, void> {
  const readPiece = pieceReader(spaceId, sought, piece);
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

function pieceReader(spaceId: string, { fits, says, lookForId }: Sought, piece: number) {
  const shelved = new ShelvedBack(spaceId);
  const fitsWhole = (snippet: Snippet | null): boolean => !snippet || (fits(snippet) && says(snippet.body));

  async function inRows(db: LensDatabase, rows: SnippetRow[]): Promise<Step[]> {
    const [first, end] = [rows[0], rows.at(-1)];
    if (!first || !end) return [];
    // Those of one look-for lie far apart; of a walk through everything, the bodies of a piece are one range.
    const together = lookForId === null ? bodiesBetween(db, end, first) : undefined;
    const fitting = rows.filter(fits);
    const words = await readBodies(db, fitting, together);
    return fitting.flatMap((row) => {
      const body = words.get(row.id);
      return body && !says(body) ? [] : [{ place: placeOf(row), snippet: fromRows(row, body) }];
    });
  }

  return (db: LensDatabase, before: PlaceInTime | null): PromiseLike<Outcome<Piece>> =>
    db.transaction('r', quoteTables(db), async () => {
      const { where, range } = rowsBefore(spaceId, lookForId, before);
      const rows = await db.snippets
        .where(where)
        .between(...range)
        .reverse()
        .limit(piece)
        .toArray();
      const oldest = rows.length === piece ? rows.at(-1) : undefined;
      const beside = await shelved.before(db, before, { oldest, atLeast: piece });
      const last = beside.end ?? (oldest && placeOf(oldest));
      const found = await inRows(db, last ? rows.filter((row) => !isOlder(row, last)) : rows);
      const others = beside.shelved.filter(({ snippet }) => fitsWhole(snippet)).map(readable);
      return done({ found: others.length > 0 ? [...found, ...others].sort(newestFirst) : found, last });
    });
}

const readable = ({ place, snippet }: Shelved): Step => ({ place, snippet: isSnippet(snippet) ? snippet : null });

const newestFirst = (a: Step, b: Step): number => (isOlder(a.place, b.place) ? 1 : -1);

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
