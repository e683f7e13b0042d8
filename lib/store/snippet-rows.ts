/** A snippet lies in two rows: ids, times and look-fors in one, the words in the other. Here they part and meet. */
import * as z from 'zod/mini';
import { type Snippet, snippet } from '@/lib/evidence/records';
import type { BodyRow, LookForPlace, SnippetRow } from './rows';

export function toRows(whole: Snippet): { row: SnippetRow; body: BodyRow } {
  const { body, ...index } = whole;
  return { row: { ...index, lookForPlaces: lookForPlaces(whole) }, body: { ...body, id: whole.id } };
}

/** The snippet of two rows, or null when what lies there is no snippet: nothing that cannot be read may break a list. */
export function fromRows(row: SnippetRow | undefined, body: BodyRow | undefined): Snippet | null {
  if (!row || !body) return null;
  const { lookForPlaces: _, ...index } = row;
  const { id, ...words } = body;
  return id === row.id ? asSnippet({ ...index, body: words }) : null;
}

export function asSnippet(value: unknown): Snippet | null {
  const read = z.safeParse(snippet, value);
  return read.success ? read.data : null;
}

function lookForPlaces({ spaceId, createdAt, id, tags, deletedAt }: Snippet): LookForPlace[] {
  return deletedAt === null ? tags.map(({ lookForId }) => [spaceId, lookForId, createdAt, id]) : [];
}
