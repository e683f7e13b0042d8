/** How saved quotes are put together in a list. Groups never say anything about people: there is none by teacher or by speaker. */
import type { Snippet } from './records';

export const GROUPINGS = ['look-for', 'visit', 'document'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A group in the order of the list. `key` is an id of what the grouping is by; null for quotes of no visit. */
export interface Group {
  key: string | null;
  count: number;
}

/** Which groups a quote belongs to: one for each look-for, or its one visit or document. */
export function groupsOf(
  { tags, visitId, documentKey }: Pick<Snippet, 'tags' | 'visitId' | 'documentKey'>,
  by: Grouping,
) {
  if (by === 'look-for') return tags.map(({ lookForId }) => lookForId);
  return [by === 'visit' ? visitId : documentKey];
}
