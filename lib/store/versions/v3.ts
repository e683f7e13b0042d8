/**
 * Version 3: goals and decisions. Nothing that was there changes, so there is no upgrade.
 *
 * A notebook has some dozens of them, which are read together: the space finds them, and what is deleted is found to be purged.
 */
import type { SchemaVersion } from '../schema-version';

export const v3: SchemaVersion = {
  version: 3,
  stores: { agreements: 'id, spaceId, deletedAt' },
};
