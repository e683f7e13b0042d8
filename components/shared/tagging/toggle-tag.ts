import type { Tag } from '@/lib/evidence/records';

/** The tags with this look-for put on, or taken off where it was. */
export function toggleTag(tags: readonly Tag[], id: string): Tag[] {
  const there = tags.some((tag) => tag.lookForId === id);
  return there ? tags.filter((tag) => tag.lookForId !== id) : [...tags, { lookForId: id, level: null }];
}
