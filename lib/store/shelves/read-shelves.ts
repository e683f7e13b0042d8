/** Quotes that lie on shelves, found by id, document or visit. Every call belongs into a transaction over `shelves`. */
import { isSnippet } from '@/lib/evidence/is-snippet';
import type { Snippet } from '@/lib/evidence/records';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { maxKey } from '../connection';
import type { Listing } from '../listed';
import type { LensDatabase } from '../schema';
import { readEach } from '../unreadable';
import { idEnd, type ShelfKey, type ShelfRow } from './shelf-row';

/** From so many quotes on all shelves are read: who names that many mostly has a file of the whole notebook in hand. */
const MANY = 500;
/** Shelves read at once. */
const TOGETHER = 50;

/** A shelf under its key, and what lies on it; null when the browser cannot read it. */
export interface ReadShelf {
  key: ShelfKey;
  snippets: readonly Snippet[] | null;
}

/** These shelves, as far as they are still there. One that cannot be read costs itself only. */
export async function readShelves(db: LensDatabase, keys: readonly ShelfKey[]): Promise<ReadShelf[]> {
  const rows = await readEach(db.shelves, keys);
  return keys.flatMap((key, i) => (rows[i] === undefined ? [] : [{ key, snippets: rows[i] && quotesOn(rows[i]) }]));
}

/** What lies there and is a record at all. */
function quotesOn({ snippets }: ShelfRow): Snippet[] | null {
  return Array.isArray(snippets) ? snippets.filter((one) => typeof one === 'object' && one !== null) : null;
}

/** Shows each shelf to somebody, some of them at a time: a notebook is more than fits into memory twice. */
export async function showShelves(
  db: LensDatabase,
  keys: readonly ShelfKey[],
  show: (shelf: ReadShelf) => void,
): Promise<void> {
  for (let from = 0; from < keys.length; from += TOGETHER) {
    for (const shelf of await readShelves(db, keys.slice(from, from + TOGETHER))) show(shelf);
  }
}

/** The keys of shelves that may hold any of these quotes. */
export async function shelvesOf(db: LensDatabase, ids: readonly string[]): Promise<ShelfKey[]> {
  const [only] = ids;
  if (only === undefined) return [];
  if (ids.length > MANY) return await db.shelves.toCollection().primaryKeys();
  if (ids.length === 1) return await db.shelves.where('idEnds').equals(idEnd(only)).primaryKeys();
  return await db.shelves.where('idEnds').anyOf(ids.map(idEnd)).distinct().primaryKeys();
}

/** These quotes by id, as far as they lie on shelves; damaged ones are left out. */
export async function onShelves(db: LensDatabase, ids: readonly string[]): Promise<Map<string, Snippet>> {
  const wanted = new Set(ids);
  const found = new Map<string, Snippet>();
  await showShelves(db, await shelvesOf(db, ids), ({ snippets }) => {
    for (const one of readable(snippets ?? [], ({ id }) => wanted.has(id)).snippets) found.set(one.id, one);
  });
  return found;
}

/** One quote. `damaged`: it cannot be read, or nobody can say because a shelf that may hold it cannot be. */
export async function shelvedSnippet(db: LensDatabase, id: string): Promise<Outcome<Snippet>> {
  const shelves = await readShelves(db, await shelvesOf(db, [id]));
  const one = shelves.flatMap(({ snippets }) => snippets ?? []).find((snippet) => snippet.id === id);
  if (isSnippet(one)) return done(one);
  return one || shelves.some(({ snippets }) => snippets === null) ? failed('damaged', id) : failed('not-found');
}

/** The shelved quotes of a document, in no order. */
export async function shelvedOfDocument(db: LensDatabase, spaceId: string, documentKey: string): Promise<Listing> {
  const marked = () => db.shelves.where('documents').between([spaceId, documentKey], [spaceId, documentKey, maxKey]);
  const keys = await marked().primaryKeys();
  const shelves = await readShelves(db, keys);
  const all = shelves.map(({ snippets }) => readable(snippets ?? [], (one) => one.documentKey === documentKey));
  let unreadable = all.reduce((sum, listing) => sum + listing.unreadable, 0);
  if (shelves.some(({ snippets }) => snippets === null)) {
    const counts = (await marked().keys()) as unknown as ShelfRow['documents'];
    for (const [i, { snippets }] of shelves.entries()) if (snippets === null) unreadable += counts[i]?.[2] ?? 0;
  }
  return { snippets: all.flatMap(({ snippets }) => snippets), unreadable };
}

/** The shelved quotes of a visit, in no order. */
export async function shelvedOfVisit(db: LensDatabase, visitId: string): Promise<Snippet[]> {
  const shelves = await readShelves(db, await db.shelves.where('visits').equals(visitId).primaryKeys());
  return shelves.flatMap(({ snippets }) => readable(snippets ?? [], (one) => one.visitId === visitId).snippets);
}

/** What of a shelf fits, and how many of it cannot be read. */
function readable(snippets: readonly Snippet[], fits: (one: Snippet) => boolean): Listing {
  const fitting = snippets.filter(fits);
  const whole = fitting.filter(isSnippet);
  return { snippets: whole, unreadable: fitting.length - whole.length };
}
