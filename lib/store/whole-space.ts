/** Everything that a space holds, deleted records included: what a backup is made of. */
import type { Rating } from '@/lib/evidence/rating-records';
import type { Snippet, Space } from '@/lib/evidence/records';
import type { Staff, Visit } from '@/lib/evidence/visit-records';
import type { Tombstone } from '@/lib/exchange/bundle';
import type { LensPack } from '@/lib/lens/pack';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { keptLenses } from './lenses';
import { type ReadingOrder, readOnward } from './read-onward';
import { readRecord } from './record-tables';
import { fromRows } from './snippet-rows';

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

export interface WholeSpace {
  rest(spaceId: string): Promise<Outcome<SpaceRest>>;
  /** Every quote. Ends early when the signal aborts or a read fails. */
  snippets(spaceId: string, signal?: AbortSignal, order?: ReadingOrder): AsyncGenerator<Outcome<Snippet[]>, void>;
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

    async *snippets(spaceId, signal, order = 'time') {
      for await (const read of readOnward(connection, spaceId, signal, order)) {
        if (!read.ok) return yield read;
        const { rows, bodies } = read.value;
        if (rows.length > 0) yield done(rows.flatMap((row) => fromRows(row, bodies.get(row.id)) ?? []));
      }
    },
  };
}
