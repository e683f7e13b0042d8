import type { Snippet } from '@/lib/evidence/records';
import type { LocatedView } from '@/lib/messages/view';

export interface OrderedQuotes {
  /** In the order of the document. */
  here: Snippet[];
  /** Those without a place on the page now, oldest first. */
  elsewhere: Snippet[];
}

/** The quotes as the document has them. Before the page has answered, all stand in the order in which they were saved. */
export function orderQuotes(snippets: readonly Snippet[], located: ReadonlyMap<string, LocatedView>): OrderedQuotes {
  const saved = [...snippets].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const order = (snippet: Snippet): number | null => {
    const view = located.get(snippet.id);
    return view ? view.order : Number.POSITIVE_INFINITY;
  };
  const here = saved.filter((snippet) => order(snippet) !== null);
  // Stable: quotes whose place is not known yet keep their order behind the others.
  here.sort((a, b) => {
    const [x, y] = [order(a) ?? 0, order(b) ?? 0];
    return x === y ? 0 : x - y;
  });
  return { here, elsewhere: saved.filter((snippet) => order(snippet) === null) };
}
