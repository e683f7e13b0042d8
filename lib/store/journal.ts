/** The journal of acts: what was done last, with the record as it was before. Every call belongs into the act's own transaction. */
import type { Snippet } from '@/lib/evidence/records';
import type { UndoView } from '@/lib/messages/view';
import { maxKey, minKey } from './connection';
import type { UndoRow } from './rows';
import type { LensDatabase } from './schema';

/** How many acts per space can be undone, one after the other. */
export const UNDO_DEPTH = 50;

/** Writes an act down and forgets the oldest one beyond `UNDO_DEPTH`. */
export async function journal(
  db: LensDatabase,
  act: UndoView['act'],
  after: Snippet,
  before: Snippet | null,
  others: Snippet[] = [],
): Promise<void> {
  const words = firstWords(after.body.quote.exact);
  await db.undo.add({
    spaceId: after.spaceId,
    at: after.updatedAt,
    act,
    snippetId: after.id,
    before,
    ...(others.length > 0 ? { others, words: andOthers(words, others.length) } : { words }),
    undoneBy: null,
  });
  const acts = ofSpace(db, after.spaceId);
  const surplus = (await acts.count()) - UNDO_DEPTH;
  if (surplus > 0) await db.undo.bulkDelete(await ofSpace(db, after.spaceId).limit(surplus).primaryKeys());
}

/** The last act of a space that still stands. */
export function lastAct(db: LensDatabase, spaceId: string): PromiseLike<UndoRow | undefined> {
  return ofSpace(db, spaceId)
    .reverse()
    .filter((row) => row.undoneBy === null)
    .first();
}

/** The act that this request undid, if it did. */
export function undoneBy(db: LensDatabase, spaceId: string, requestId: string): PromiseLike<UndoRow | undefined> {
  return ofSpace(db, spaceId)
    .filter((row) => row.undoneBy === requestId)
    .first();
}

export const viewOf = ({ act, words }: UndoRow): UndoView => ({ act, words });

/**
 * The first words of a quote, at most 60 units, cut between words where there are any. Without the quotation marks around it: the
 * sentence in which they are shown has its own.
 */
export function firstWords(exact: string): string {
  const line = exact
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[“„«"]|[”»"]$/g, '');
  if (line.length <= 60) return line;
  const cut = line.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '');
  const space = line.lastIndexOf(' ', 60);
  return `${space > 20 ? cut.slice(0, space) : cut}…`;
}

/** The words of one quote for an act on several; the same in every language. */
const andOthers = (words: string, others: number): string => (others > 0 ? `${words} (+${others})` : words);

function ofSpace(db: LensDatabase, spaceId: string) {
  return db.undo.where('[spaceId+seq]').between([spaceId, minKey], [spaceId, maxKey]);
}
