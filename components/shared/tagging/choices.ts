import { fold, foldOnce, matchRank } from '@/lib/lens/fold';
import type { LensPack, LookFor } from '@/lib/lens/pack';

/** All look-fors in the order in which a hand wants them: the focus, then the most recently used, then the lens's own order. */
export function orderLookFors(pack: LensPack, focus: readonly string[], recent: readonly string[]): LookFor[] {
  const wanted = [...focus, ...recent, ...pack.lookFors.map((lookFor) => lookFor.id)];
  const known = new Map(pack.lookFors.map((lookFor) => [lookFor.id, lookFor]));
  return [...new Set(wanted)].flatMap((id) => known.get(id) ?? []);
}

/** The suggested look-fors first, in their order; the others keep theirs. */
export function suggestedFirst(ordered: readonly LookFor[], suggested: readonly { id: string }[]): LookFor[] {
  const first = suggested.flatMap(({ id }) => ordered.find((lookFor) => lookFor.id === id) ?? []);
  return [...first, ...ordered.filter((lookFor) => !first.includes(lookFor))];
}

/**
 * The look-fors that answer typed letters, best first: by title, then by the names of the shared words they stand on. No letters: all,
 * in the order given.
 */
export function filterLookFors(pack: LensPack, ordered: readonly LookFor[], typed: string): LookFor[] {
  const query = fold(typed);
  if (query === '') return [...ordered];
  const ranked = ordered.flatMap((lookFor, order) => {
    const rank = rankOf(pack, lookFor, query);
    return rank === null ? [] : [{ lookFor, rank, order }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return ranked.map(({ lookFor }) => lookFor);
}

function rankOf(pack: LensPack, lookFor: LookFor, query: string): number | null {
  const title = matchRank(foldOnce(lookFor.title), query);
  if (title !== null) return title;
  const names = pack.definitions
    .filter((definition) => lookFor.definitionIds.includes(definition.id))
    .flatMap((definition) => [definition.term, ...definition.aliases]);
  return names.some((name) => matchRank(foldOnce(name), query) !== null) ? 10 : null;
}
