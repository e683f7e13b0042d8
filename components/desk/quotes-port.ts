/** What the desk asks about saved quotes: finding, putting together, changing many. A part of the desk's port. */
import type { Group, Grouping } from '@/lib/evidence/grouping';
import type { Snippet } from '@/lib/evidence/records';
import type { ManyPatch } from '@/lib/evidence/tag-request';
import type { Tallies } from '@/lib/evidence/tallies';
import type { Outcome } from '@/lib/outcome/outcome';
import type { SnippetFilter } from '@/lib/store/filter';
import type { Found } from '@/lib/store/finding';

/** Which quotes, and how they are put together; null: newest first. */
export interface QuotesAsked {
  filter: SnippetFilter;
  by: Grouping | null;
}

/** One row of a list. `group` is what the list is put together by; null without a grouping, and for quotes of no visit. */
export interface ListedQuote {
  snippet: Snippet;
  group: string | null;
}

export interface QuotePiece {
  rows: readonly ListedQuote[];
  unreadable: number;
}

export interface QuotesPort {
  /** Piece by piece as they are found; reads no further than it is asked to. */
  read(asked: QuotesAsked, signal: AbortSignal): AsyncIterable<Outcome<QuotePiece>>;
  count(filter: SnippetFilter, signal: AbortSignal): Promise<Outcome<Found>>;
  /** How many stand in each group, in the order of the list. */
  groups(asked: QuotesAsked): Promise<Outcome<readonly Group[]>>;
  /** Ids of what a filter finds, newest first; at most so many. */
  ids(filter: SnippetFilter, most: number): Promise<Outcome<string[]>>;
  /** Counts by look-for, over weeks and by what was seen. `firstDay` of the week: 1 Monday … 7 Sunday. */
  tallies(filter: SnippetFilter, firstDay: number): Promise<Outcome<Tallies>>;
  /** Versions of lenses that quotes were tagged with. */
  lensVersions(): Promise<Outcome<string[]>>;
  /** Says the same of many, as one act that is undone as one; answers how many it changed. */
  changeMany(ids: readonly string[], patch: ManyPatch): Promise<Outcome<number>>;
  removeMany(ids: readonly string[]): Promise<Outcome<number>>;
}
