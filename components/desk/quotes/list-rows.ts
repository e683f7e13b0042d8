import type { Grouping } from '@/lib/evidence/grouping';
import type { Snippet } from '@/lib/evidence/records';
import type { ListedQuote } from '../quotes-port';

/** What is named above a quote: its document, or the group that begins with it. */
export type Heading = { of: 'document' } | { of: 'group'; key: string | null };

/** One quote of the list, and what to name above it when the quote before it belongs elsewhere. */
export interface ListRow {
  key: string;
  snippet: Snippet;
  heading: Heading | null;
}

/**
 * In the order of time a document is named wherever it changes; the order is never broken to keep a document together. Put together by
 * something, each group is named once.
 */
export function listRows(rows: readonly ListedQuote[], by: Grouping | null): ListRow[] {
  return rows.map(({ snippet, group }, index) => {
    const before = rows[index - 1];
    const key = by === 'look-for' ? `${group} ${snippet.id}` : snippet.id;
    if (by !== null) {
      const first = !before || before.group !== group;
      return { key, snippet, heading: first ? { of: 'group', key: group } : null };
    }
    const first = before?.snippet.documentKey !== snippet.documentKey;
    return { key, snippet, heading: first ? { of: 'document' } : null };
  });
}
