/** A whole notebook, read for a file: by time or as it lies, everything that is there and nothing that is another's. */
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Snippet } from '@/lib/evidence/records';
import { openExchangeStore } from '@/lib/store/open-exchange';
import type { ReadingOrder } from '@/lib/store/read-onward';
import { LensDatabase } from '@/lib/store/schema';
import { toRows } from '@/lib/store/snippet-rows';
import { chance } from '../../data/random';
import { savedQuote } from '../exchange/walkthrough';
import { memoryStore } from './memory-store';
import { value } from './tagging';

/** More than one piece of a read. */
const MANY = 1100;
const GONE_SPACE = '00000000-0000-4000-8000-00000000dead';

/** Quotes minute by minute, with ids by chance, of these spaces in turn; of one the words are lost, and of another all but the words. */
async function notebook(store: ReturnType<typeof memoryStore>, spaceIds: readonly string[]): Promise<Snippet[]> {
  const next = chance(5);
  const id = (): string => `00000000-0000-4000-8000-${String(Math.floor(next() * 1e12)).padStart(12, '0')}`;
  const quotes = Array.from({ length: MANY }, (_, n) =>
    savedQuote(n, {
      id: id(),
      spaceId: spaceIds[n % spaceIds.length] ?? '',
      createdAt: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
    }),
  );
  const db = new LensDatabase(undefined, { indexedDB: store.factory, IDBKeyRange });
  await db.open();
  const rows = quotes.map(toRows);
  await db.snippets.bulkPut(rows.slice(1).map(({ row }) => row));
  await db.bodies.bulkPut(rows.slice(0, -1).map(({ body }) => body));
  db.close();
  return quotes.slice(1, -1);
}

async function read(store: ReturnType<typeof memoryStore>, spaceId: string, order: ReadingOrder): Promise<Snippet[]> {
  using files = openExchangeStore({ indexedDB: store.factory, IDBKeyRange });
  const all: Snippet[] = [];
  for await (const piece of files.whole.snippets(spaceId, undefined, order)) all.push(...value(piece));
  return all;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

it('gives every quote once, by time or as they lie, also beside damaged ones', async () => {
  using store = memoryStore();
  const { id } = value(await store.spaces.current());
  const quotes = await notebook(store, [id]);
  expect(await read(store, id, 'time')).toEqual(quotes);
  expect(await read(store, id, 'key')).toEqual(quotes.toSorted(byId));
});

it('never gives what is another organisation’s, or of one that is gone', async () => {
  using store = memoryStore();
  const { id } = value(await store.spaces.current());
  const quotes = await notebook(store, [id, GONE_SPACE]);
  const own = quotes.filter(({ spaceId }) => spaceId === id);
  expect(await read(store, id, 'key')).toEqual(own.toSorted(byId));
  await store.spaces.rename(id, 'Riverside');
  value(await store.spaces.add('Lincoln'));
  expect(await read(store, id, 'key')).toEqual(own);
});
