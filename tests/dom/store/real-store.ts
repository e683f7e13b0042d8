import { onTestFinished } from 'vitest';
import type { StoreOptions } from '@/lib/store/open-context';
import { openStore, type Store } from '@/lib/store/open-store';

/** A database of its own in the browser's real IndexedDB, gone after the test. */
export function freshName(): string {
  const name = `shared-lens-test-${crypto.randomUUID()}`;
  onTestFinished(() => {
    indexedDB.deleteDatabase(name);
  });
  return name;
}

/** A store that lets go of its database after the test. */
export function realStore(options: StoreOptions): Store {
  const store = openStore(options);
  onTestFinished(() => store[Symbol.dispose]());
  return store;
}
