import type { Table } from 'dexie';

/** Whether the browser could not read a value that is there: a large one lies in a file of its own, which can be lost. */
export function isUnreadable(error: unknown): boolean {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return ['UnknownError', 'NotReadableError', 'DataError', 'BulkError'].includes(name);
}

/**
 * What lies under these keys: undefined where nothing does, null where the browser cannot read it. One such value fails the whole request, and then
 * each is read alone.
 */
export async function readEach<T, Key>(table: Table<T, Key>, keys: readonly Key[]): Promise<(T | null | undefined)[]> {
  try {
    return await table.bulkGet([...keys]);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return await Promise.all(keys.map((key) => table.get(key).catch(() => null)));
  }
}
