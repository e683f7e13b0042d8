/**
 * Saves a draft without the background: for a panel frame whose worker or extension version is gone (platform: such a frame can
 * still write IndexedDB). Raw IndexedDB instead of Dexie, because the panel has 150 KB and this is all it ever needs of a database.
 */
import type { Draft } from '@/lib/evidence/records';
import { done, type Failure, failed, type Outcome } from '@/lib/outcome/outcome';
import { DATABASE_NAME, DRAFTS } from './name';

/**
 * Writes a draft into the database that is there, whatever its version, unless a newer draft of the same place lies there. An empty
 * text drops the draft. Resolves after the commit. `not-found`: there is no database yet, and none is made.
 */
export function rescueDraft(
  draft: Draft,
  factory: IDBFactory | undefined = globalThis.indexedDB,
  name = DATABASE_NAME,
) {
  return new Promise<Outcome<void>>((resolve) => {
    const refuse = (error: DOMException | null): void => resolve(meaning(error));
    try {
      if (!factory) return resolve(failed('storage-refused'));
      const open = factory.open(name);
      open.onupgradeneeded = () => open.transaction?.abort();
      open.onerror = () => resolve(open.error?.name === 'AbortError' ? failed('not-found') : meaning(open.error));
      open.onsuccess = () => {
        const db = open.result;
        db.onversionchange = () => db.close();
        if (!db.objectStoreNames.contains(DRAFTS)) {
          db.close();
          return resolve(failed('not-found'));
        }
        const transaction = db.transaction(DRAFTS, 'readwrite', { durability: 'strict' });
        transaction.oncomplete = () => resolve(done(undefined));
        transaction.onabort = () => refuse(transaction.error);
        putUnlessOlder(transaction.objectStore(DRAFTS), draft);
        // Waits for the transaction, and leaves no connection in the way of an upgrade.
        db.close();
      };
    } catch (error) {
      refuse(error instanceof DOMException ? error : null);
    }
  });
}

function putUnlessOlder(drafts: IDBObjectStore, draft: Draft): void {
  const place = [draft.spaceId, draft.key];
  const read = drafts.get(place);
  read.onsuccess = () => {
    const there = read.result as Draft | undefined;
    if (there && there.updatedAt > draft.updatedAt) return;
    if (draft.text === '') drafts.delete(place);
    else drafts.put(draft);
  };
}

function meaning(error: DOMException | null): Failure {
  return failed(error?.name === 'QuotaExceededError' ? 'quota' : 'storage-refused', error?.name);
}
