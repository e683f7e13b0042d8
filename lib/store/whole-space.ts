/** Everything that a space holds, deleted records included: what a backup is made of. */
import type { Snippet, Space } from '@/lib/evidence/records';
import type { Tombstone } from '@/lib/exchange/bundle';
import { SMALL_KINDS, type SmallKind, type SmallRecords } from '@/lib/exchange/small-kinds';
import type { LensPack } from '@/lib/lens/pack';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { keptLenses } from './lenses';
import { type ReadingOrder, readOnward } from './read-onward';
import { readRecord } from './record-tables';
import { fromRows } from './snippet-rows';

/** All but the quotes, which are read piece by piece. */
export interface SpaceRest extends SmallRecords {
  space: Space;
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
        const read = async (kind: SmallKind) => {
          const rows: unknown[] = await db.table<{ spaceId: string }>(kind).filter(inSpace).toArray();
          return [kind, rows.flatMap((row) => readRecord(kind, row) ?? [])] as const;
        };
        const [graves, ...kinds] = await Promise.all([
          db.tombstones.where('spaceId').equals(spaceId).toArray(),
          ...SMALL_KINDS.map(read),
        ]);
        return done({
          space,
          ...(Object.fromEntries(kinds) as unknown as SmallRecords),
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
