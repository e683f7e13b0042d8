/** Where the look-fors of an older version went: renamed, split or merged. Old quotes keep their tag; only views translate. */
import type { LensPack } from '../pack';
import { isNewer } from './next-version';

/**
 * The look-fors of `pack` that stand for a look-for of an older version of it: itself where it is still there and was not moved, one or more where
 * it was renamed, split or merged, none where it was dropped.
 */
export function lookForsNow(pack: LensPack, lookForId: string, since: string): string[] {
  const moves = (pack.migrations ?? [])
    .filter(({ version }) => isNewer(version, since))
    .toSorted((a, b) => (isNewer(a.version, b.version) ? 1 : -1));
  let now = [lookForId];
  for (const { from, to } of moves) {
    if (now.some((id) => from.includes(id))) now = [...now.filter((id) => !from.includes(id)), ...to];
  }
  const there = new Set(pack.lookFors.map(({ id }) => id));
  return [...new Set(now)].filter((id) => there.has(id));
}
