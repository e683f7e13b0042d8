import { done, failed, type Outcome } from '@/lib/outcome/outcome';

/** What of the browser's `navigator.storage` is needed; only pages have `persist`, workers do not. */
export type StorageKeeper = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

export interface Persistence {
  /** Whether the browser promised not to clear our database when the disk runs full. */
  persisted: boolean;
  /** Bytes in use and allowed, as far as the browser says. */
  usage: number | null;
  quota: number | null;
}

/** Asks the browser to keep our database for good, once; a promise that was given is not asked for again. */
export async function askToPersist(storage: StorageKeeper | undefined): Promise<Outcome<Persistence>> {
  if (!storage) return failed('storage-refused');
  try {
    const already = (await storage.persisted?.()) ?? false;
    const persisted = already || ((await storage.persist?.()) ?? false);
    const { usage = null, quota = null } = (await storage.estimate?.()) ?? {};
    return done({ persisted, usage, quota });
  } catch (error) {
    return failed('storage-refused', error instanceof Error ? error.name : undefined);
  }
}
