import type { Snippet } from '@/lib/evidence/records';
import { done, failed, type Outcome } from '@/lib/messages/outcome';
import type { BodyRow, SnippetRow } from './rows';
import type { LensDatabase } from './schema';
import { fromRows } from './snippet-rows';

/** Some snippets, and how many more lie there that could not be read. */
export interface Listing {
  snippets: Snippet[];
  unreadable: number;
}

/** The snippets of these rows, in their order. A damaged one costs itself only. */
export async function readSnippets(db: LensDatabase, rows: SnippetRow[]): Promise<Listing> {
  const bodies = await readBodies(
    db,
    rows.map((row) => row.id),
  );
  const snippets = rows.map((row, i) => fromRows(row, bodies[i])).filter((whole) => whole !== null);
  return { snippets, unreadable: rows.length - snippets.length };
}

/** One snippet with its words. Call it inside the transaction that changes it. */
export async function readSnippet(db: LensDatabase, id: string): Promise<Outcome<Snippet>> {
  const [row, [body]] = await Promise.all([db.snippets.get(id), readBodies(db, [id])]);
  if (!row) return failed('not-found');
  const whole = fromRows(row, body);
  return whole ? done(whole) : failed('damaged', id);
}

/**
 * Many bodies at once; when the browser cannot read one of them, it fails the whole request (a large value lies in a file of its
 * own, which can be lost), and then each is read alone.
 */
export async function readBodies(db: LensDatabase, ids: string[]): Promise<(BodyRow | undefined)[]> {
  try {
    return await db.bodies.bulkGet(ids);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return await Promise.all(ids.map((id) => db.bodies.get(id).catch(() => undefined)));
  }
}

function isUnreadable(error: unknown): boolean {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return ['UnknownError', 'NotReadableError', 'DataError', 'BulkError'].includes(name);
}
