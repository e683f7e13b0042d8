import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import { type AgreementStore, openAgreements } from '@/lib/store/agreements';
import type { StoreOptions } from '@/lib/store/open-context';
import { openStore, type Store } from '@/lib/store/open-store';

/** A store in memory, with its goals and decisions; every call of the clock is one second later. */
export function memoryStore(options: StoreOptions = {}): Store & { factory: IDBFactory; agreements: AgreementStore } {
  const factory = options.indexedDB ?? new MemoryFactory();
  let seconds = 0;
  const now = (): Date => new Date(Date.UTC(2026, 0, 15, 15, 0, seconds++));
  const all = { now, offset: () => -300, IDBKeyRange, ...options, indexedDB: factory };
  const store = openStore(all);
  const agreements = openAgreements(all);
  return Object.assign(store, {
    factory,
    agreements,
    [Symbol.dispose]: ((close) => () => {
      close();
      agreements[Symbol.dispose]();
    })(store[Symbol.dispose]),
  });
}
