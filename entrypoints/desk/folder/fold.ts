import { folderOf } from '@/lib/browser/folder';
import { type FolderDone, syncFolder } from '@/lib/exchange/folder-sync';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { Folding } from '../exchange/file-work';
import type { FilesContext } from '../exchange/files-context';
import { folderContent } from './folder-content';

/** One look at the folder: what is new there comes in, what is new here is written. Rejects when the folder is gone, or may no longer be read. */
export async function fold(
  { files, spaceId }: FilesContext,
  { handle, device, memory }: Folding,
): Promise<Outcome<{ result: FolderDone; quotes: number }>> {
  let quotes = 0;
  const result = await syncFolder(folderOf(handle), {
    device,
    memory,
    take: async (bundle) => {
      const merged = await files.merging.apply(bundle, spaceId);
      if (!merged.ok) throw new Error(merged.reason);
      const { plan } = merged.value;
      return plan.new.length + plan.changed.length + plan.removed.length + plan.conflicting.length;
    },
    make: async () => {
      const made = await folderContent(files, spaceId);
      quotes = made.quotes;
      return made;
    },
  });
  return done({ result, quotes });
}
