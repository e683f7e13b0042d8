/** Everything that a space holds, deleted records included: what a backup is made of. */
import type { Rating } from '@/lib/evidence/rating-records';
import type { Snippet, Space } from '@/lib/evidence/records';
import type { Staff, Visit } from '@/lib/evidence/visit-records';
import type { Tombstone } from '@/lib/exchange/bundle';
import type { LensPack } from '@/lib/lens/pack';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { type Connection, maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import { keptLenses } from './lenses';
import { readOnward } from './read-snippets';
import { readRecord } from './record-tables';
import { fromRows } from './snippet-rows';

/** Rows per transaction: a tag may have to wait for one, and each costs a few ms of its own. */
const PIECE = 1000;

/** All but the quotes, which are read piece by piece. */
export interface SpaceRest {
  space: Space;
  staff: Staff[];
  visits: Visit[];
  ratings: Rating[];
  tombstones: Tombstone[];
  /** Every lens that is kept here. */
  lenses: LensPack[];
}

/** A piece that is being read, and where the next one begins, which is known before the words are there; null at the end. */
interface Reading {
  piece: Promise<Outcome<Snippet[]>>;
  next: Promise<unknown[] | null>;
}

export interface WholeSpace {
  rest(spaceId: string): Promise<Outcome<SpaceRest>>;
  /** Every quote, oldest first. Ends early when the signal aborts or a read fails. */
  snippets(spaceId: string, signal?: AbortSignal): AsyncGenerator<Outcome<Snippet[]>, void>;
}

export function wholeSpace({ connection }: StoreContext): WholeSpace {
  return {
    rest: (spaceId) =>
      connection.run(async (db) => {
        const space = readRecord('spaces', await db.spaces.get(spaceId));
        if (!space) return failed('damaged', 'space');
        const inSpace = (record: { spaceId: string }): boolean => record.spaceId === spaceId;
        const [staff, visits, ratings, graves] = await Promise.all([
          db.staff.filter(inSpace).toArray(),
          db.visits.filter(inSpace).toArray(),
          db.ratings.filter(inSpace).toArray(),
          db.tombstones.where('spaceId').equals(spaceId).toArray(),
        ]);
        return done({
          space,
          staff: staff.flatMap((row) => readRecord('staff', row) ?? []),
          visits: visits.flatMap((row) => readRecord('visits', row) ?? []),
          ratings: ratings.flatMap((row) => readRecord('ratings', row) ?? []),
          tombstones: graves.map(({ id, purgedAt }) => ({ kind: 'record', id, deletedAt: purgedAt })),
          lenses: await keptLenses(db),
        });
      }),

    async *snippets(spaceId, signal) {
      let reading: Reading | null = readAfter(connection, spaceId, [spaceId, minKey]);
      while (reading !== null && !signal?.aborted) {
        // The next rows are asked for as soon as these are there: they are read while these words are unpacked, and worked on.
        const place: unknown[] | null = await reading.next;
        const ahead: Reading | null = place && readAfter(connection, spaceId, place);
        const read = await reading.piece;
        if (!read.ok) return yield read;
        if (read.value.length > 0) yield done(read.value);
        reading = ahead;
      }
    },
  };
}

function readAfter(connection: Connection, spaceId: string, place: unknown[]): Reading {
  const next = Promise.withResolvers<unknown[] | null>();
  const piece = connection.run((db) =>
    db.transaction('r', [db.snippets, db.bodies], async () => {
      const { rows, bodies } = await readOnward(db, place, [spaceId, maxKey], PIECE, (last) =>
        next.resolve(last && [spaceId, last.createdAt, last.id]),
      );
      return done(rows.flatMap((row) => fromRows(row, bodies.get(row.id)) ?? []));
    }),
  );
  // Nothing comes after a piece that could not be read.
  void piece.then(() => next.resolve(null), next.reject);
  return { piece, next: next.promise };
}
