import type { Snippet } from '@/lib/evidence/records';

/** Some snippets, and how many more lie there that could not be read. */
export interface Listing {
  snippets: Snippet[];
  unreadable: number;
}
