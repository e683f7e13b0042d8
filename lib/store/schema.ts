import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Agreement } from '@/lib/evidence/agreement-records';
import type { Rating } from '@/lib/evidence/rating-records';
import type { Draft, Space } from '@/lib/evidence/records';
import type { Staff } from '@/lib/evidence/visit-records';
import { DATABASE_NAME } from './name';
import type { BodyRow, LensRow, RecentsRow, SettingRow, SnippetRow, Tombstone, UndoRow, VisitRow } from './rows';
import type { SchemaVersion } from './schema-version';
import type { ShelfKey, ShelfRow } from './shelves/shelf-row';
import { v1 } from './versions/v1';
import { v2 } from './versions/v2';
import { v3 } from './versions/v3';
import { v4 } from './versions/v4';

/** Every released version, oldest first. How to add one: `schema-version.ts`. */
export const VERSIONS: readonly SchemaVersion[] = [v1, v2, v3, v4];

/** Dexie multiplies its version numbers by ten for IndexedDB. */
export const nativeVersion = (versions: readonly SchemaVersion[] = VERSIONS): number =>
  Math.max(...versions.map((v) => v.version)) * 10;

export class LensDatabase extends Dexie {
  declare spaces: Table<Space, string>;
  declare snippets: Table<SnippetRow, string>;
  declare bodies: Table<BodyRow, string>;
  declare shelves: Table<ShelfRow, ShelfKey>;
  declare drafts: Table<Draft, [spaceId: string, key: string]>;
  declare undo: Table<UndoRow, number, Omit<UndoRow, 'seq'>>;
  declare recents: Table<RecentsRow, string>;
  declare lenses: Table<LensRow, [id: string, version: string]>;
  declare settings: Table<SettingRow, string>;
  declare tombstones: Table<Tombstone, string>;
  declare staff: Table<Staff, string>;
  declare visits: Table<VisitRow, string>;
  declare ratings: Table<Rating, string>;
  declare agreements: Table<Agreement, string>;

  constructor(name: string = DATABASE_NAME, options: DexieOptions = {}, versions: readonly SchemaVersion[] = VERSIONS) {
    // 'strict': a killed browser keeps what was said to be saved (about 2 ms). No cache: the workers that open us die after 30 s.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false, ...options });
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
