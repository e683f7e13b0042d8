import type { BackupState } from '@/components/desk/files-port';
import type { Store } from '@/lib/store/open-store';

/** When the last backup was made, and how many quotes there were then. */
export interface BackupMark {
  at: string;
  quotes: number;
}

/** Beyond this many the exact number tells nobody more, and counting would hold up the first page of a large notebook. */
const MOST = 1001;

/** Quotes made since the last backup; all of them when there was none. At most `MOST`. */
export async function backupState(store: Store, spaceId: string, mark: BackupMark | null): Promise<BackupState> {
  const made = await store.snippets.countSince(spaceId, mark?.at ?? null, MOST);
  return { at: mark?.at ?? null, newQuotes: made.ok ? made.value : 0 };
}
