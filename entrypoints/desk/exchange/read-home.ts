import type { ReadHome } from '@/lib/exchange/read-any';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { FilesContext } from './files-context';

/** Where a file's records come to: this notebook, and the lenses by which they may be understood. */
export async function readHome({ store, files, spaceId }: FilesContext): Promise<Outcome<ReadHome>> {
  const rest = await files.whole.rest(spaceId);
  if (!rest.ok) return rest;
  const { space, lenses } = rest.value;
  const workspace = await store.workspace(spaceId);
  if (!workspace.ok) return workspace;
  return done({ space, lens: workspace.value.lens, lenses, now: new Date().toISOString() });
}
