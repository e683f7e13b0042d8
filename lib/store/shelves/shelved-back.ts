/** Shelved quotes on the way back in time: the part of a walk that the rows do not know. */
import { isOlder } from '@/lib/evidence/in-time';
import type { Snippet } from '@/lib/evidence/records';
import { type PlaceInTime, placeOf } from '../place-in-time';
import type { LensDatabase } from '../schema';
import { newestShelves } from './directory';
import { type ReadShelf, readShelves } from './read-shelves';
import type { ShelfKey } from './shelf-row';

/** Shelves read at once. */
const TOGETHER = 4;
/** Keys looked for at once: all of 100,000 quotes' at once would be one task of the page. */
const LOOKED_FOR = 64;
/** After every id. */
const LAST_ID = '\uffff';

/** A quote as it lies on a shelf; null for each of a shelf that cannot be read. */
export interface Shelved {
  place: PlaceInTime;
  snippet: Snippet | null;
}

export interface ShelvedPiece {
  /** In no order; damaged ones among them. */
  shelved: Shelved[];
  /** Where the piece has to end because older shelves were not looked at; undefined where the rows alone say so. */
  end: PlaceInTime | undefined;
}

export class ShelvedBack {
  /** Keys, newest first, as far as a walk has needed them. */
  #keys: ShelfKey[] = [];
  #isAll = false;

  constructor(private readonly spaceId: string) {}

  /**
   * The shelved quotes before a place (null: all): those at least as new as the oldest row, or `atLeast` so many where the rows reach further back.
   * Shelves may overlap in time, as those of two files do, so each that reaches into the stretch is read.
   */
  async before(
    db: LensDatabase,
    before: PlaceInTime | null,
    { oldest, atLeast }: { oldest: PlaceInTime | undefined; atLeast: number },
  ): Promise<ShelvedPiece> {
    const reaching = (): ShelfKey[] => (before ? this.#keys.filter((key) => key[2] <= before.createdAt) : this.#keys);
    const read: Shelved[] = [];
    let keys = reaching();
    for (let from = 0; ; ) {
      while (from >= keys.length && !this.#isAll) {
        await this.#lookFurther(db);
        keys = reaching();
      }
      const end = endAt(keys[from]);
      if (from >= keys.length || (oldest && isOlder(end, oldest))) {
        return { shelved: oldest ? newerThan(read, oldest) : read, end: undefined };
      }
      const settled = newerThan(read, end);
      if (settled.length >= atLeast) return { shelved: settled, end };
      const some = keys.slice(from, from + TOGETHER);
      const shelves = await readShelves(db, some);
      if (shelves.length < some.length) {
        // A quote was taken off one of them since it was looked for: its shelf has another key now.
        [this.#keys, this.#isAll] = [[], false];
        return this.before(db, before, { oldest, atLeast });
      }
      read.push(...shelves.flatMap(entriesOf).filter(({ place }) => !before || isOlder(place, before)));
      from += some.length;
    }
  }

  async #lookFurther(db: LensDatabase): Promise<void> {
    const further = await newestShelves(db, this.spaceId, LOOKED_FOR, this.#keys.at(-1));
    this.#keys.push(...further);
    this.#isAll = further.length < LOOKED_FOR;
  }
}

/** What lies on no shelf before this one in the order is newer than all that lies on it and after. */
const endAt = (key: ShelfKey | undefined): PlaceInTime => ({ createdAt: key?.[1] ?? '', id: LAST_ID });

const entriesOf = ({ key, snippets }: ReadShelf): Shelved[] =>
  snippets?.map((snippet) => ({ place: placeOf(snippet), snippet })) ??
  Array.from({ length: key[3] }, () => ({ place: { createdAt: key[1], id: key[4] }, snippet: null }));

const newerThan = (shelved: readonly Shelved[], place: PlaceInTime): Shelved[] =>
  shelved.filter((one) => !isOlder(one.place, place));
