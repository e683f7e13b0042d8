/** A snippet lies in two rows: ids, times and look-fors in one, the words in the other. Here they part and meet. */
import { asSnippet } from '@/lib/evidence/as-snippet';
import type { Snippet } from '@/lib/evidence/records';
import type { BodyRow, LookForPlace, SnippetRow } from './rows';

export function toRows(whole: Snippet): { row: SnippetRow; body: BodyRow } {
  const { body, ...index } = whole;
  const { id, spaceId, documentKey, createdAt } = whole;
  return {
    row: { ...index, lookForPlaces: lookForPlaces(whole) },
    body: { ...body, id, spaceId, documentKey, createdAt },
  };
}

/** The snippet of two rows, or null when what lies there is no snippet: nothing that cannot be read may break a list. */
export function fromRows(row: SnippetRow | undefined, body: BodyRow | undefined): Snippet | null {
  return row && body ? asSnippet({ ...row, body }) : null;
}

function lookForPlaces({ spaceId, createdAt, id, tags, deletedAt }: Snippet): LookForPlace[] {
  return deletedAt === null ? tags.map(({ lookForId }) => [spaceId, lookForId, createdAt, id]) : [];
}
