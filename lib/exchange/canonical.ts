/**
 * One text for one content: JSON with the keys of every object in order. Two records have the same content exactly when these are
 * equal, and their order decides between two records that were changed in the same millisecond. Only for validated records, which are
 * a few levels deep.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
