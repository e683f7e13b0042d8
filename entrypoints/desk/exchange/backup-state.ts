import type { BackupState } from '@/components/desk/files-port';
import type { FilesContext } from './files-context';

/** When the last backup was made, and how many quotes there were then. */
export interface BackupMark {
  at: string;
  quotes: number;
}

/** Quotes made since the last backup; all of them when there was none. */
export async function backupState({ store, spaceId }: FilesContext, mark: BackupMark | null): Promise<BackupState> {
  if (mark === null) {
    const all = await store.snippets.count(spaceId);
    return { at: null, newQuotes: all.ok ? all.value.count : 0 };
  }
  let newQuotes = 0;
  for await (const piece of store.snippets.walk(spaceId)) {
    if (!piece.ok) break;
    const fresh = piece.value.snippets.filter(({ createdAt }) => createdAt > mark.at);
    newQuotes += fresh.length;
    if (fresh.length < piece.value.snippets.length || newQuotes > 1000) break;
  }
  return { at: mark.at, newQuotes };
}
