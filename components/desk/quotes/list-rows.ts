import type { DocumentRef, Snippet } from '@/lib/evidence/records';

/** One quote of the list, and the document to name above it when the quote before it is from another one. */
export interface ListRow {
  snippet: Snippet;
  heading: DocumentRef | null;
}

/** Newest first; a document is named wherever it changes. The order of time is never broken to keep a document together. */
export function listRows(snippets: readonly Snippet[]): ListRow[] {
  return snippets.map((snippet, index) => {
    const first = snippets[index - 1]?.documentKey !== snippet.documentKey;
    return { snippet, heading: first ? snippet.body.document : null };
  });
}
