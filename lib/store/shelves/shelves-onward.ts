/** All shelved quotes of a space, piece by piece. */
import { inTime } from '@/lib/evidence/in-time';
import type { Snippet } from '@/lib/evidence/records';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { Connection } from '../connection';
import { shelvesInTime } from './directory';
import { type ReadShelf, readShelves } from './read-shelves';
import type { ShelfKey } from './shelf-row';

/** Shelves per transaction: some 500 quotes, as `read-onward.ts` has them. */
const PIECE = 12;
/** Pieces that are read beyond the one that is worked on. */
const AHEAD = 2;

export interface ShelvedPiece {
  /** As they lie there; damaged ones among them. */
  snippets: Snippet[];
  /** Shelves that cannot be read. */
  lost: ShelfKey[];
}

export interface ShelvedOnward {
  /** Oldest first, although shelves may overlap in time, as those of two files do. Ends early when a read fails or the signal aborts. */
  pieces(): AsyncGenerator<Outcome<ShelvedPiece>, void>;
  /** Whether a shelf was no longer as it was at the start: what was taken off it lies in rows now. */
  hasChanged(): boolean;
}

/** Null when nothing lies on shelves. */
export async function shelvedOnward(
  connection: Connection,
  spaceId: string,
  signal?: AbortSignal,
): Promise<Outcome<ShelvedOnward | null>> {
  const listed = await connection.run(async (db) => done(await shelvesInTime(db, spaceId)));
  if (!listed.ok) return listed;
  if (listed.value.length === 0) return done(null);
  const keys = listed.value.sort((a, b) => (a[2] < b[2] ? -1 : 1));
  let changed = false;
  const read = (some: readonly ShelfKey[]): Promise<Outcome<ReadShelf[]>> =>
    connection.run((db) =>
      db.transaction('r', [db.shelves], async () => {
        const there = await readShelves(db, some);
        if (there.length === some.length) return done(there);
        changed = true;
        const found = new Set(there.map(({ key }) => key));
        const others = new Set(some.filter((key) => !found.has(key)).map(([, , , , id]) => id));
        // What is left of a shelf has another key and the same id.
        const left = (await shelvesInTime(db, spaceId)).filter(([, , , , id]) => others.has(id));
        return done([...there, ...(await readShelves(db, left))]);
      }),
    );
  async function* pieces(): AsyncGenerator<Outcome<ShelvedPiece>, void> {
    let waiting: Snippet[] = [];
    const coming: Promise<Outcome<ReadShelf[]>>[] = [];
    for (let from = 0; from < keys.length && !signal?.aborted; ) {
      while (coming.length <= AHEAD) {
        const start = from + coming.length * PIECE;
        coming.push(read(keys.slice(start, start + PIECE)));
      }
      const shelves = await (coming.shift() as Promise<Outcome<ReadShelf[]>>);
      if (!shelves.ok) return yield shelves;
      from += PIECE;
      const next = keys[from];
      const here = [...waiting, ...shelves.value.flatMap(({ snippets }) => snippets ?? [])].sort(inTime);
      const lost = shelves.value.flatMap(({ key, snippets }) => (snippets ? [] : [key]));
      const end = next ? here.findIndex(({ createdAt }) => createdAt >= next[2]) : -1;
      yield done({ snippets: end === -1 ? here : here.slice(0, end), lost });
      waiting = end === -1 ? [] : here.slice(end);
    }
  }
  return done({ pieces, hasChanged: () => changed });
}
