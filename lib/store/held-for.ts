import { type AnyRecord, type Bundle, RECORD_KINDS } from '@/lib/exchange/bundle';
import { type Held, nothingHeld } from '@/lib/exchange/merge-plan';
import { keptLenses } from './lenses';
import { readBodies } from './read-snippets';
import { readRecord } from './record-tables';
import type { LensDatabase } from './schema';
import { onShelves } from './shelves/read-shelves';
import { fromRows } from './snippet-rows';

/** Ids asked for at once. */
const PIECE = 1000;

/**
 * What is held here, as far as this bundle can touch it: all people, visits and marks of the space (few), and of the quotes those that the bundle names
 * by id or by a tombstone. Belongs into a transaction.
 */
export async function heldFor(db: LensDatabase, bundle: Bundle, spaceId: string): Promise<Held> {
  const held = nothingHeld();
  const records = held.records as Record<keyof Held['records'], Map<string, AnyRecord>>;
  const here = readRecord('spaces', await db.spaces.get(spaceId));
  if (here) records.spaces.set(here.id, here);
  for (const kind of RECORD_KINDS) {
    if (kind === 'spaces' || kind === 'snippets') continue;
    for (const row of await db.table(kind).toArray()) {
      const record = readRecord(kind, row);
      if (record) records[kind].set(record.id, record);
    }
  }
  const named = [...(bundle.records.snippets ?? []), ...bundle.tombstones].map(({ id }) => id);
  for (const [id, snippet] of await onShelves(db, named)) records.snippets.set(id, snippet);
  if ((await db.snippets.count()) > 0) {
    for (let from = 0; from < named.length; from += PIECE) {
      const ids = named.slice(from, from + PIECE);
      const rows = (await db.snippets.bulkGet(ids)).filter((row) => row !== undefined);
      if (rows.length === 0) continue;
      const words = await readBodies(db, rows);
      for (const row of rows) {
        const snippet = fromRows(row, words.get(row.id));
        if (snippet) records.snippets.set(snippet.id, snippet);
      }
    }
  }
  const graves = await db.tombstones.toArray();
  return {
    records,
    tombstones: new Map(graves.map(({ id, purgedAt }) => [id, { kind: 'record', id, deletedAt: purgedAt }])),
    lenses: await keptLenses(db),
  };
}
