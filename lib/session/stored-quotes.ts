import type { Snippet } from '@/lib/evidence/records';
import { type DomainMark, domainMarks } from '@/lib/lens/mark-tint';
import type { LensPack } from '@/lib/lens/pack';
import type { StoredQuote } from '@/lib/messages/to-page';

/**
 * What a page needs of its snippets: the quote, and the domains that it is tagged with, in the order of its tags. No note, no level,
 * no name leaves for the page.
 */
export function storedQuotes(snippets: Snippet[], lens: LensPack): { quotes: StoredQuote[]; domains: DomainMark[] } {
  const domainOf = new Map(lens.lookFors.map((lookFor) => [lookFor.id, lookFor.domainId]));
  const quotes = snippets.map((snippet) => {
    const domainIds = new Set(snippet.tags.flatMap(({ lookForId }) => domainOf.get(lookForId) ?? []));
    return { id: snippet.id, quote: snippet.body.quote, scope: snippet.body.scope, domainIds: [...domainIds] };
  });
  return { quotes, domains: domainMarks(lens.domains) };
}
