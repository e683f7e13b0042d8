/**
 * Version 2: visits, what was seen in them, and staff. Nothing that was there changes but one more index, so there is no upgrade.
 *
 * Names, topics and texts stand in each record's `body` and in no index. `runningSince` is null once a visit is stopped, and IndexedDB
 * leaves null out of an index: the one on it holds the running visit only.
 */
import type { SchemaVersion } from '../schema-version';

export const v2: SchemaVersion = {
  version: 2,
  stores: {
    snippets: [
      'id',
      '[spaceId+createdAt+id]',
      '[spaceId+documentKey+createdAt]',
      '[spaceId+deletedAt]',
      'deletedAt',
      '*lookForPlaces',
      // The quotes of one visit in time order; those of no visit are left out.
      '[visitId+createdAt]',
    ].join(', '),
    staff: 'id, &[spaceId+code], deletedAt',
    visits: 'id, [spaceId+startedAt], [spaceId+runningSince], deletedAt',
    ratings: 'id, &[visitId+lookForId], deletedAt',
  },
};
