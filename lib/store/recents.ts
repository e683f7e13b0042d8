import type { Tag } from '@/lib/evidence/records';
import type { LensDatabase } from './schema';

/** More than any lens has on one screen; what falls off the end was used long ago. */
const REMEMBERED = 24;

/** Look-for ids, most recently used first. */
export async function recentLookFors(db: LensDatabase, spaceId: string): Promise<string[]> {
  const row = await db.recents.get(spaceId);
  return Array.isArray(row?.lookForIds) ? row.lookForIds.filter((id) => typeof id === 'string') : [];
}

/** These look-fors were just used, the first of them first. Belongs into the transaction of the act that used them. */
export async function rememberUse(db: LensDatabase, spaceId: string, tags: Tag[]): Promise<void> {
  const used = tags.map((tag) => tag.lookForId);
  const before = await recentLookFors(db, spaceId);
  const lookForIds = [...new Set([...used, ...before])].slice(0, REMEMBERED);
  if (lookForIds.join('\n') !== before.join('\n')) await db.recents.put({ spaceId, lookForIds });
}
