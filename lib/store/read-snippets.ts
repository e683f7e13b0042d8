import type { Collection, Table } from 'dexie';
import type { Snippet } from '@/lib/evidence/records';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { BodyRow, SnippetRow } from './rows';
import type { LensDatabase } from './schema';
import { fromRows } from './snippet-rows';

/** Some snippets, and how many more lie there that could not be read. */
export interface Listing {
  snippets: Snippet[];
  unreadable: number;
}

/** The snippets of these rows, in their order; `bodies` holds theirs and may hold others. A damaged one costs itself only. */
export async function readSnippets(
  db: LensDatabase,
  rows: SnippetRow[],
  bodies?: Collection<BodyRow>,
): Promise<Listing> {
  const words = await readBodies(db, rows, bodies);
  const snippets = rows.map((row) => fromRows(row, words.get(row.id))).filter((whole) => whole !== null);
  return { snippets, unreadable: rows.length - snippets.length };
}

/** The index that has rows and bodies alike in the order of time. */
const IN_TIME = '[spaceId+createdAt+id]';

/**
 * The next rows of a space after a place, oldest first, and their bodies: both read side by side over the same range, because neither
 * read needs to wait for the other. Where one of the two is missing the ranges part, and the rest is asked for by id. `knowsLast` hears of the
 * last row before the bodies are there; of null when there are no more.
 */
export async function readOnward(
  db: LensDatabase,
  place: readonly unknown[],
  end: readonly unknown[],
  most: number,
  knowsLast: (last: SnippetRow | null) => void = () => undefined,
): Promise<{ rows: SnippetRow[]; bodies: Map<string, BodyRow> }> {
  const range = <T>(table: Table<T>) => table.where(IN_TIME).between(place, end, false, false).limit(most);
  const [rows, words] = await Promise.all([
    range<SnippetRow>(db.snippets)
      .toArray()
      .then((found) => {
        knowsLast(found.length === most ? (found.at(-1) ?? null) : null);
        return found;
      }),
    readBodies(db, [], range<BodyRow>(db.bodies)),
  ]);
  const apart = rows.filter(({ id }) => !words.has(id));
  if (apart.length > 0) for (const [id, body] of await readBodies(db, apart)) words.set(id, body);
  return { rows, bodies: words };
}

/** One snippet with its words. Call it inside the transaction that changes it. */
export async function readSnippet(db: LensDatabase, id: string): Promise<Outcome<Snippet>> {
  const [row, words] = await Promise.all([db.snippets.get(id), readBodies(db, [{ id }])]);
  if (!row) return failed('not-found');
  const whole = fromRows(row, words.get(id));
  return whole ? done(whole) : failed('damaged', id);
}

/**
 * The bodies of these rows by id: out of one read of a range where they lie close together (1,000 take a third of the time of 1,000
 * single reads), else one by one. When the browser cannot read one of them (a large value lies in a file of its own, which can be
 * lost), it fails the whole request, and then each is read alone.
 */
export async function readBodies(
  db: LensDatabase,
  rows: { id: string }[],
  together?: Collection<BodyRow>,
): Promise<Map<string, BodyRow>> {
  const ids = rows.map(({ id }) => id);
  try {
    return byId(await (together ? together.toArray() : db.bodies.bulkGet(ids)));
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return byId(await Promise.all(ids.map((id) => db.bodies.get(id).catch(() => undefined))));
  }
}

function byId(bodies: (BodyRow | undefined)[]): Map<string, BodyRow> {
  return new Map(bodies.filter((body) => body !== undefined).map((body) => [body.id, body]));
}

function isUnreadable(error: unknown): boolean {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return ['UnknownError', 'NotReadableError', 'DataError', 'BulkError'].includes(name);
}
