/** Shelved quotes on the way back in time: the part of a walk that the rows do not know. */
import type { Snippet } from '@/lib/evidence/records';
import { isBefore, type PlaceInTime, placeOf } from '../place-in-time';
import type { LensDatabase } from '../schema';
import { shelvesInTime } from './directory';
import { type ReadShelf, readShelves } from './read-shelves';
import type { ShelfKey } from './shelf-row';

/** Shelves read at once. */
const TOGETHER = 4;
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
  /** The keys, newest first, as of the first look: 2,500 of them take a few ms. */
  #keys: ShelfKey[] | null = null;

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
    this.#keys ??= (await shelvesInTime(db, this.spaceId)).reverse();
    const keys = before ? this.#keys.filter((key) => key[2] <= before.createdAt) : this.#keys;
    const read: Shelved[] = [];
    for (let from = 0; from < keys.length; from += TOGETHER) {
      const end = endAt(keys[from]);
      if (oldest && isBefore(end, oldest)) break;
      const settled = newerThan(read, end);
      if (settled.length >= atLeast) return { shelved: settled, end };
      const some = keys.slice(from, from + TOGETHER);
      const shelves = await readShelves(db, some);
      if (shelves.length < some.length) {
        // A quote was taken off one of them since the first look: its shelf has another key now.
        this.#keys = null;
        return this.before(db, before, { oldest, atLeast });
      }
      read.push(...shelves.flatMap(entriesOf).filter(({ place }) => !before || isBefore(place, before)));
    }
    return { shelved: oldest ? newerThan(read, oldest) : read, end: undefined };
  }
}

/** What lies on no shelf before this one in the order is newer than all that lies on it and after. */
const endAt = (key: ShelfKey | undefined): PlaceInTime => ({ createdAt: key?.[1] ?? '', id: LAST_ID });

const entriesOf = ({ key, snippets }: ReadShelf): Shelved[] =>
  snippets?.map((snippet) => ({ place: placeOf(snippet), snippet })) ??
  Array.from({ length: key[3] }, () => ({ place: { createdAt: key[1], id: key[4] }, snippet: null }));

const newerThan = (shelved: readonly Shelved[], place: PlaceInTime): Shelved[] =>
  shelved.filter((one) => !isBefore(one.place, place));
