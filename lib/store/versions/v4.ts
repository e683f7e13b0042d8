/**
 * Version 4: shelves. Nothing that was there changes: quotes that are there stay in rows of their own, and a file that is taken in may put its quotes
 * on shelves.
 */
import type { SchemaVersion } from '../schema-version';

export const v4: SchemaVersion = {
  version: 4,
  stores: {
    shelves: [
      // A space's shelves in time order, and from the keys alone how many quotes lie on each and which stretch of time they are from.
      '[spaceId+newest+oldest+count+id]',
      '*idEnds',
      '*documents',
      '*visits',
      '*lookFors',
    ].join(', '),
  },
};
