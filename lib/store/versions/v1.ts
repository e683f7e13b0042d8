/**
 * Version 1, released with 0.1.0. A released version is never edited: what changes goes into the next file.
 *
 * Only what is looked up is an index; the words stand in `bodies` and are in no index, so that they can be encrypted at rest later.
 * `deletedAt` is null on live records, and IndexedDB leaves null out of an index: the index on it holds deleted records only, which
 * makes both the purge and "how many are live" cheap.
 */
import type { SchemaVersion } from '../schema-version';

export const v1: SchemaVersion = {
  version: 1,
  stores: {
    spaces: 'id, createdAt',
    snippets: [
      'id',
      // The desk, newest first; the id makes each place exact, so that paging neither skips nor repeats equal times.
      '[spaceId+createdAt+id]',
      // One document in time order.
      '[spaceId+documentKey+createdAt]',
      '[spaceId+deletedAt]',
      'deletedAt',
      // One entry per look-for of a live snippet: [spaceId, lookForId, createdAt, id]. Counts and pages of one look-for in time order.
      '*lookForPlaces',
    ].join(', '),
    // Ids and times again, so that the words of a page or a document are one read, not one per snippet (Chromium, 1,000 of 20,000,
    // best of 25 on a busy machine: 32 ms instead of 99).
    bodies: 'id, [spaceId+createdAt+id], [spaceId+documentKey+createdAt]',
    drafts: '[spaceId+key]',
    undo: '++seq, [spaceId+seq], snippetId',
    recents: 'spaceId',
    lenses: '[id+version]',
    settings: 'key',
    tombstones: 'id, spaceId',
  },
};
