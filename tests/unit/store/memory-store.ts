import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import type { StoreOptions } from '@/lib/store/open-context';
import { openStore, type Store } from '@/lib/store/open-store';

/** A store in memory; every call of the clock is one second later. */
export function memoryStore(options: StoreOptions = {}): Store & { factory: IDBFactory } {
  const factory = options.indexedDB ?? new MemoryFactory();
  let seconds = 0;
  const now = (): Date => new Date(Date.UTC(2026, 0, 15, 15, 0, seconds++));
  return Object.assign(openStore({ now, offset: () => -300, IDBKeyRange, ...options, indexedDB: factory }), {
    factory,
  });
}
