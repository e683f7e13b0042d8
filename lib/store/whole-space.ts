/** Everything that a space holds, deleted records included: what a backup is made of. */
import { isSnippet } from '@/lib/evidence/is-snippet';
import type { Snippet, Space } from '@/lib/evidence/records';
import type { Tombstone } from '@/lib/exchange/bundle';
import { SMALL_KINDS, type SmallKind, type SmallRecords } from '@/lib/exchange/small-kinds';
import type { LensPack } from '@/lib/lens/pack';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { type Connection, maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import { keptLenses } from './lenses';
import { type ReadingOrder, readOnward } from './read-onward';
import { readRecord } from './record-tables';
import { countShelved } from './shelves/directory';
import { type ShelvedOnward, shelvedOnward } from './shelves/shelves-onward';
import { oneAfterAnother, sideBySide } from './side-by-side';
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
  /** In which order the quotes are read most quickly: on shelves they lie by time, in rows by id. */
  quickestOrder(spaceId: string): Promise<Outcome<ReadingOrder>>;
  /** Every quote, each once. Ends early when the signal aborts or a read fails. */
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

    quickestOrder: (spaceId) =>
      connection.run(async (db) => {
        const rows = db.snippets.where('[spaceId+createdAt+id]').between([spaceId, minKey], [spaceId, maxKey]);
        const [shelved, inRows] = await Promise.all([countShelved(db, spaceId), rows.count()]);
        return done(shelved > inRows ? 'time' : 'key');
      }),

    async *snippets(spaceId, signal, order = 'time') {
      const shelved = await shelvedOnward(connection, spaceId, signal);
      if (!shelved.ok) return yield shelved;
      if (!shelved.value) return yield* inRows(connection, spaceId, signal, order);
      const { pieces, hasChanged } = shelved.value;
      const given = new Set<string>();
      const anew = function* (read: Outcome<Snippet[]>): Generator<Outcome<Snippet[]>, void> {
        if (!read.ok) return yield read;
        const others = read.value.filter(({ id }) => !given.has(id));
        for (const { id } of others) given.add(id);
        if (others.length > 0) yield done(others);
      };
      const [shelves, rows] = [whole(pieces()), inRows(connection, spaceId, signal, order)];
      const all = order === 'time' ? sideBySide(shelves, rows) : oneAfterAnother(shelves, rows);
      for await (const read of all) yield* anew(read);
      // A quote that was changed meanwhile has left its shelf, perhaps after its place among the rows was passed.
      if (hasChanged()) for await (const read of inRows(connection, spaceId, signal, 'key')) yield* anew(read);
    },
  };
}

async function* whole(pieces: ReturnType<ShelvedOnward['pieces']>): AsyncGenerator<Outcome<Snippet[]>, void> {
  for await (const read of pieces) {
    yield read.ok ? done(read.value.snippets.filter(isSnippet)) : read;
  }
}

async function* inRows(
  connection: Connection,
  spaceId: string,
  signal: AbortSignal | undefined,
  order: ReadingOrder,
): AsyncGenerator<Outcome<Snippet[]>, void> {
  for await (const read of readOnward(connection, spaceId, signal, order)) {
    if (!read.ok) return yield read;
    const { rows, bodies } = read.value;
    if (rows.length > 0) yield done(rows.flatMap((row) => fromRows(row, bodies.get(row.id)) ?? []));
  }
}
