import { fold, foldOnce, matchRank } from './fold';
import type { Definition, LensPack } from './pack';

/** A shared word that answers a search; `alias` is the other name it was found by, or null. */
export interface FoundWord {
  definition: Definition;
  alias: string | null;
}

/** A word found only inside a definition's text stands after every word found by a name. */
const IN_TEXT = 10;

/**
 * The shared words that answer a search, best first: by term, then by alias, then by what the definition says. An empty search gives
 * all words in the order of the pack.
 */
export function findWords(pack: LensPack, search: string): FoundWord[] {
  const query = fold(search);
  if (query === '') return pack.definitions.map((definition) => ({ definition, alias: null }));
  const ranked = pack.definitions.flatMap((definition, order) => {
    const best = bestName(definition, query);
    return best ? [{ definition, alias: best.alias, rank: best.rank, order }] : [];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return ranked.map(({ definition, alias }) => ({ definition, alias }));
}

function bestName(definition: Definition, query: string): { alias: string | null; rank: number } | null {
  const term = matchRank(foldOnce(definition.term), query);
  let best: { alias: string | null; rank: number } | null = term === null ? null : { alias: null, rank: term };
  for (const alias of definition.aliases) {
    const rank = matchRank(foldOnce(alias), query);
    // Half a step behind the term: with equal fit, the word's own name comes first.
    if (rank !== null && (best === null || rank + 0.5 < best.rank)) best = { alias, rank: rank + 0.5 };
  }
  if (best) return best;
  const inText = query.length >= 3 && matchRank(foldOnce(definition.definition), query) !== null;
  return inText ? { alias: null, rank: IN_TEXT } : null;
}
