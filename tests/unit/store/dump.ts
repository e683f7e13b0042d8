/**
 * A whole database as JSON and back, by plain IndexedDB: what lies there, seen without the code under test. Works on the browser's
 * IndexedDB and on the one in memory. Dumps of released versions lie in `tests/data/store`.
 */
export interface DatabaseDump {
  nativeVersion: number;
  stores: Record<string, StoreDump>;
}

interface StoreDump {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
}

export async function dumpDatabase(factory: IDBFactory, name = 'shared-lens'): Promise<DatabaseDump> {
  const db = await answer(factory.open(name));
  const names = [...db.objectStoreNames].sort();
  const transaction = db.transaction(names, 'readonly');
  const stores: Record<string, StoreDump> = {};
  for (const storeName of names) {
    const store = transaction.objectStore(storeName);
    const indexes = [...store.indexNames].sort().map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath, unique, multiEntry };
    });
    stores[storeName] = {
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      indexes,
      rows: await answer(store.getAll()),
    };
  }
  db.close();
  return { nativeVersion: db.version, stores };
}

export async function restoreDatabase(factory: IDBFactory, dump: DatabaseDump, name = 'shared-lens'): Promise<void> {
  const open = factory.open(name, dump.nativeVersion);
  open.onupgradeneeded = () => {
    for (const [storeName, { keyPath, autoIncrement, indexes, rows }] of Object.entries(dump.stores)) {
      const store = open.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const { name: indexName, keyPath: path, ...options } of indexes) store.createIndex(indexName, path, options);
      for (const row of rows) store.put(row);
    }
  };
  (await answer(open)).close();
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
