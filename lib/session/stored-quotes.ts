import type { Snippet } from '@/lib/evidence/records';
import type { LensPack } from '@/lib/lens/pack';
import type { StoredQuote } from '@/lib/messages/to-page';

/**
 * What a page needs of its snippets: the quote, and a slot for each domain that it is tagged with, in the order of its tags.
 * `colors[slot]` is the domain's colour. No note, no level, no name leaves for the page.
 */
export function storedQuotes(snippets: Snippet[], lens: LensPack): { quotes: StoredQuote[]; colors: string[] } {
  const slotOf = new Map(lens.domains.map((domain, slot) => [domain.id, slot]));
  const domainOf = new Map(lens.lookFors.map((lookFor) => [lookFor.id, lookFor.domainId]));
  const quotes = snippets.map((snippet) => {
    const slots = new Set<number>();
    for (const { lookForId } of snippet.tags) {
      const slot = slotOf.get(domainOf.get(lookForId) ?? '');
      if (slot !== undefined) slots.add(slot);
    }
    return { id: snippet.id, quote: snippet.body.quote, scope: snippet.body.scope, slots: [...slots] };
  });
  return { quotes, colors: lens.domains.map((domain) => domain.color) };
}
