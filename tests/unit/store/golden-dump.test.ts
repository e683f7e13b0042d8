import { expect, it } from 'vitest';
import { VERSIONS } from '@/lib/store/schema';
import { dumpDatabase } from './dump';
import { memoryStore } from './memory-store';
import { fillWithOneOfEach } from './one-of-each';

const newest = Math.max(...VERSIONS.map(({ version }) => version));

/**
 * The database as this version writes it. `vitest -u` rewrites the dump of the newest version only, and only until it is released;
 * when this fails for a released version, the schema needs a new version instead.
 */
it(`writes the database as version ${newest} is known to have written it`, async () => {
  let made = 0;
  using store = memoryStore({ newId: () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}` });
  await fillWithOneOfEach(store);
  const dump = await dumpDatabase(store.factory);
  // The built-in lens is 116 KB and comes from the build anyway.
  const lenses = dump.stores.lenses;
  if (lenses) lenses.rows = [];
  await expect(`${JSON.stringify(dump, null, 2)}\n`).toMatchFileSnapshot(`../../data/store/v${newest}.json`);
});
