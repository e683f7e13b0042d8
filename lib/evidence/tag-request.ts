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

/** How many snippets one act may be about: their images in the journal are some 10 MB then. */
export const MOST_AT_ONCE = 10_000;

/** What may be said anew about many snippets at once. */
export interface ManyPatch {
  /** Look-fors that each is to have; one that has it already keeps its level. */
  add?: string[] | undefined;
  /** The visit they belong to; null: none. */
  visitId?: string | null | undefined;
}

/** A passage as it was read from a page, before anybody said anything about it. */
export interface CapturedQuote {
  quote: Quote;
  scope: QuoteScope;
  document: DocumentRef;
  via: CapturedVia;
}
