import type { Quote } from '@/lib/quote/quote';
import type { CapturedVia, DocumentRef, QuoteScope, SnippetKind, Speaker, Tag } from './records';

/** What the person says about a passage. */
export interface TagRequest {
  tags: Tag[];
  kind: SnippetKind;
  speaker: Speaker | null;
  note: string;
}

/** What may be changed on a kept snippet by saying it anew. Its words and its document are not among it. */
export type SnippetPatch = Partial<TagRequest>;

/** A passage as it was read from a page, before anybody said anything about it. */
export interface CapturedQuote {
  quote: Quote;
  scope: QuoteScope;
  document: DocumentRef;
  via: CapturedVia;
}
