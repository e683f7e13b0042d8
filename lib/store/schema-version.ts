import type { Transaction } from 'dexie';

/**
 * One released version of the database.
 *
 * To add a version (say, visits for issue 3):
 * 1. `versions/v2.ts`: `stores` names only the object stores that are new or whose indexes change (`null` removes one); `upgrade`
 *    rewrites records where their shape changes, in one transaction with the schema, so that a failure leaves version 1 untouched.
 * 2. Append it to `VERSIONS` in `schema.ts`, and add the new tables to `LensDatabase`.
 * 3. Before the release, `tests/data/store/vN.json` gets a dump of a database as that version writes it (`golden-dump.test.ts`);
 *    the migration test opens every dump with the newest schema, and fails when a released version has none.
 *
 * `upgrade` may use only what stands in its own file: later code must not change what an old migration does.
 */
export interface SchemaVersion {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => PromiseLike<void>;
}
