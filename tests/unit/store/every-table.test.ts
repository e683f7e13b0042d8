/**
 * What goes through all that is kept knows every table: a kind of record that is added to the database and forgotten in one of these lists fails here
 * (or does not compile: `lib/exchange/small-kinds.ts`, `merge-plan.ts`, `record-tables.ts`).
 */
import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { RECORD_KINDS } from '@/lib/exchange/bundle';
import { SMALL_KINDS } from '@/lib/exchange/small-kinds';
import { mergedTables } from '@/lib/store/record-tables';
import { LensDatabase } from '@/lib/store/schema';
import { SEALED_TABLES } from '@/lib/store/sealing/sealed-tables';
import { dumpDatabase } from './dump';
import { memoryStore } from './memory-store';
import { fillWithOneOfEach } from './one-of-each';

const db = new LensDatabase(undefined, { indexedDB: new MemoryFactory(), IDBKeyRange });
const tables = db.tables.map(({ name }) => name).sort();

/** Not sealed, each for a reason: no words of the person's are in them (docs/security.md). */
const OPEN = ['lenses', 'recents', 'settings', 'snippets', 'spaces', 'tombstones'];
/** Not in a bundle: what belongs to the device, and the words of quotes or quotes on shelves, which leave with them. */
const NO_RECORDS = ['bodies', 'drafts', 'lenses', 'recents', 'settings', 'shelves', 'tombstones', 'undo'];

it('seals every table, or says that it holds nothing to seal', () => {
  expect([...SEALED_TABLES, ...OPEN].sort()).toEqual(tables);
});

it('hands every kind of record on in files, and takes it in', () => {
  expect([...RECORD_KINDS, ...NO_RECORDS].sort()).toEqual(tables);
  expect(['spaces', 'snippets', ...SMALL_KINDS].sort()).toEqual(RECORD_KINDS.toSorted());
  const merged = mergedTables(db).map(({ name }) => name);
  expect(merged.sort()).toEqual([...RECORD_KINDS, 'bodies', 'lenses', 'shelves', 'tombstones'].sort());
});

it('has one of each in the store that tests of merging, sealing, removal and migration are made of', async () => {
  using store = memoryStore();
  await fillWithOneOfEach(store);
  const { stores } = await dumpDatabase(store.factory);
  const empty = Object.entries(stores).flatMap(([name, { rows }]) => (rows.length === 0 ? [name] : []));
  expect(empty).toEqual([]);
});
