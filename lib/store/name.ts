/**
 * What the rescue of a draft (raw IndexedDB, no Dexie, no zod) and the ordinary store must agree on. Every later version of the
 * schema keeps this object store and its key, because a frame of an older version may still write to it.
 */
export const DATABASE_NAME = 'shared-lens';

/** Rows are `Draft`s, found by `[spaceId, key]`. */
export const DRAFTS = 'drafts';
