/**
 * What stays open in each table whose words are sealed: what finds a record (ids, times, the indexes) and nothing else. Quotes' look-fors and
 * their documents' keys find them too, and stay open; so do the names of organisations, the lens and the settings.
 */
export const OPEN_FIELDS: Readonly<Record<string, readonly string[]>> = {
  bodies: ['id', 'spaceId', 'documentKey', 'createdAt'],
  shelves: ['spaceId', 'newest', 'oldest', 'count', 'id', 'idEnds', 'documents', 'visits', 'lookFors'],
  visits: ['id', 'spaceId', 'startedAt', 'runningSince', 'deletedAt'],
  staff: ['id', 'spaceId', 'code', 'deletedAt'],
  ratings: ['id', 'spaceId', 'visitId', 'lookForId', 'deletedAt'],
  agreements: ['id', 'spaceId', 'deletedAt'],
  drafts: ['spaceId', 'key', 'updatedAt'],
  undo: ['seq', 'spaceId', 'snippetId'],
};

export const SEALED_TABLES = Object.keys(OPEN_FIELDS);
