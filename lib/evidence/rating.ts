/** What may be said with the marks of a visit. They describe its window, never a person: nothing here adds up or compares people. */
import type { LensRef, Level } from '@/lib/lens/pack';
import type { Rating, Seen } from './rating-records';
import { after } from './snippet';

/** What the person says about one look-for. `seen: null` takes it back. */
export interface Mark {
  lookForId: string;
  seen: Seen | null;
  snippetIds: string[];
}

/** The level, or null where nothing was observed: missing data is never level 0. */
export const levelOf = ({ seen }: Pick<Rating, 'seen'>): Level | null => (seen === 'not-observed' ? null : seen);

/**
 * The mark as a record after `before`. Nothing observed shows nothing, so such a mark carries no snippets. Taking back what was
 * never said changes nothing: null. What is taken back stays as a deleted record and comes back whole when it is said again.
 */
export function markLookFor(
  before: Rating | null,
  mark: Mark,
  visit: { id: string; spaceId: string; lens: LensRef },
  now: Date,
  id: string,
): Rating | null {
  const at = before ? after(before.updatedAt, now) : now.toISOString();
  if (mark.seen === null) {
    return before && before.deletedAt === null ? { ...before, deletedAt: at, updatedAt: at } : before;
  }
  const snippetIds = mark.seen === 'not-observed' ? [] : [...new Set(mark.snippetIds)];
  if (before && before.deletedAt === null && before.seen === mark.seen && same(before.snippetIds, snippetIds))
    return before;
  return {
    id: before?.id ?? id,
    spaceId: visit.spaceId,
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
    deletedAt: null,
    lens: { id: visit.lens.id, version: visit.lens.version },
    visitId: visit.id,
    lookForId: mark.lookForId,
    seen: mark.seen,
    snippetIds,
  };
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);
