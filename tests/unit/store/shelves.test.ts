/** On shelves or in rows: nobody who reads or writes quotes may see a difference. */

import { IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folderContent } from '@/entrypoints/desk/folder/folder-content';
import type { Snippet } from '@/lib/evidence/records';
import { keepCatalogue } from '@/lib/store/catalogue/keeper';
import { openExchangeStore } from '@/lib/store/open-exchange';
import type { ReadingOrder } from '@/lib/store/read-onward';
import { LensDatabase } from '@/lib/store/schema';
import { toShelves } from '@/lib/store/shelves/shelf-row';
import { writeMany } from '@/lib/store/write-snippets';
import { savedQuote } from '../exchange/walkthrough';
import { type Deed, deeds, filters, Notebook } from './catalogue-acts';
import { memoryStore } from './memory-store';
import { shelve } from './shelving';
import { GRADE_4_NOTE, value } from './tagging';

const RUNS = 40;

/** Everything that anybody is told of a notebook. */
async function told({ store, spaceId, name }: Notebook) {
  const { snippets } = store;
  const pages: unknown[] = [];
  for (let after = null; ; ) {
    const page = value(await snippets.page(spaceId, { limit: 2, after }));
    pages.push(page.snippets);
    if (!page.next) break;
    after = page.next as never;
  }
  const whole = async (order: ReadingOrder) => {
    using files = openExchangeStore({ name, indexedDB: store.factory, IDBKeyRange });
    const all = [];
    for await (const piece of files.whole.snippets(spaceId, undefined, order)) all.push(...value(piece));
    return all;
  };
  const inTime = await whole('time');
  return {
    pages,
    inTime,
    asTheyLie: (await whole('key')).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ofDocument: value(await snippets.byDocument(spaceId, GRADE_4_NOTE.key)),
    byIds: value(await snippets.byIds(inTime.map(({ id }) => id).reverse())),
    each: await Promise.all(inTime.map(({ id }) => snippets.get(id))),
    count: value(await snippets.count(spaceId)),
    ofLookFors: await Promise.all(
      ['lf-explain', 'lf-build', 'lf-wait'].map((id) => snippets.count(spaceId, { lookForIds: [id] })),
    ),
    since: await Promise.all(
      [null, ...inTime.map(({ createdAt }) => createdAt)].map((instant) => snippets.countSince(spaceId, instant, 5)),
    ),
    undoable: await store.undo.last(spaceId),
  };
}

it('tells the same as a notebook without shelves, whatever is saved, edited, deleted, undone and purged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 2, maxLength: 16 }), filters, async (done: Deed[], filter) => {
      using shelved = await Notebook.open();
      using plain = await Notebook.open();
      for (const deed of done) {
        await shelved.do(deed);
        if (deed.act !== 'shelve') await plain.do(deed);
      }
      await shelved.do({ act: 'shelve', count: 2 });
      const anonymous = async (one: Notebook) =>
        JSON.parse(JSON.stringify(await told(one)).replaceAll(one.spaceId, 'space'));
      expect(await anonymous(shelved)).toEqual(await anonymous(plain));
      expect(await shelved.byWalk(filter)).toEqual(await plain.byWalk(filter));
    }),
    { numRuns: RUNS },
  );
});

/** Quotes minute by minute: the first two thirds on 45 shelves that all overlap, every fourth of those taken into rows again, the rest in rows. */
async function longNotebook(): Promise<{ store: ReturnType<typeof memoryStore>; spaceId: string; quotes: Snippet[] }> {
  const store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  const quotes = Array.from({ length: 900 }, (_, n) =>
    savedQuote(n, { spaceId, createdAt: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString() }),
  );
  const db = new LensDatabase(undefined, { indexedDB: store.factory, IDBKeyRange });
  await db.open();
  await writeMany(db, quotes.slice(0, 600));
  await shelve(store, 45);
  await writeMany(db, [...quotes.slice(600), ...quotes.slice(0, 600).filter((_, n) => n % 4 === 0)]);
  db.close();
  return { store, spaceId, quotes };
}

it('is read in the order of time from many shelves and from rows between them, whole, back and by page', async () => {
  const { store, spaceId, quotes } = await longNotebook();
  using files = openExchangeStore({ indexedDB: store.factory, IDBKeyRange });
  const whole: Snippet[] = [];
  for await (const piece of files.whole.snippets(spaceId)) whole.push(...value(piece));
  expect(whole).toEqual(quotes);
  const back: Snippet[] = [];
  let longest = 0;
  for await (const piece of store.snippets.walk(spaceId)) {
    back.push(...value(piece).snippets);
    longest = Math.max(longest, value(piece).snippets.length);
  }
  expect(back).toEqual(quotes.toReversed());
  const first = value(await store.snippets.page(spaceId, { limit: 50 }));
  const second = value(await store.snippets.page(spaceId, { limit: 700, after: first.next }));
  expect([...first.snippets, ...second.snippets]).toEqual(quotes.slice(150).toReversed());
  using keeper = keepCatalogue({ indexedDB: store.factory, IDBKeyRange });
  const slice = value(
    await keeper.ask(spaceId, (catalogue) => catalogue.slice({ filter: {}, by: null }, 0, quotes.length)),
  );
  expect(slice.map(({ id }) => id)).toEqual(quotes.map(({ id }) => id).reverse());
  store[Symbol.dispose]();
});

it('gives each quote once to a file that is being made while one is changed and one deleted', async () => {
  const { store, spaceId, quotes } = await longNotebook();
  using files = openExchangeStore({ indexedDB: store.factory, IDBKeyRange });
  // On the last shelves, which are read last.
  const [changed, deleted] = [quotes[539]?.id ?? '', quotes[583]?.id ?? ''];
  for (const order of ['time', 'key'] as const) {
    const given: string[] = [];
    for await (const piece of files.whole.snippets(spaceId, undefined, order)) {
      if (given.length === 0) {
        value(await store.snippets.edit(changed, { note: `Changed while it was read by ${order}.` }));
        value(await store.snippets.remove(deleted));
      }
      given.push(...value(piece).map(({ id }) => id));
    }
    expect(given.sort()).toEqual(quotes.map(({ id }) => id).sort());
    await shelve(store, 45);
  }
  store[Symbol.dispose]();
});

it('writes the same bytes into a shared folder from shelves and from rows, so that nothing is written when nothing has changed', async () => {
  const { store, spaceId } = await longNotebook();
  using files = openExchangeStore({ indexedDB: store.factory, IDBKeyRange });
  const { digest } = await folderContent(files, spaceId);
  await shelve(store, 20);
  expect((await folderContent(files, spaceId)).digest).toBe(digest);
  store[Symbol.dispose]();
});

it('is walked through once while quotes are taken off the shelves that come next', async () => {
  const { store, spaceId, quotes } = await longNotebook();
  const given: Snippet[] = [];
  for await (const piece of store.snippets.walk(spaceId)) {
    given.push(...value(piece).snippets);
    const next = quotes[quotes.length - given.length - 5];
    if (next) value(await store.snippets.edit(next.id, { note: 'Changed while it was read.' }));
  }
  expect(given.map(({ id }) => id)).toEqual(quotes.map(({ id }) => id).reverse());
  expect(given.filter(({ body }) => body.note === 'Changed while it was read.').length).toBe(1);
  store[Symbol.dispose]();
});

it('goes for good from a shelf when it is old enough, with a tombstone, and leaves the others on it', async () => {
  const { store, quotes, spaceId } = await longNotebook();
  const db = new LensDatabase(undefined, { indexedDB: store.factory, IDBKeyRange });
  await db.open();
  const [old] = quotes.slice(1);
  const image = await db.shelves.toArray();
  const shelf = image.find(({ snippets }) => snippets.some(({ id }) => id === old?.id));
  if (!shelf || !old) throw new Error('no shelf');
  for (const one of shelf.snippets) if (one.id === old.id) one.updatedAt = '2025-01-01T00:00:00Z';
  await db.shelves.put(shelf);
  expect(await store.purge.olderThan('2025-06-01T00:00:00Z')).toMatchObject({ value: { snippets: 1 } });
  expect(await store.snippets.get(old.id)).toMatchObject({ reason: 'not-found' });
  expect(value(await store.snippets.count(spaceId)).count).toBe(899);
  expect((await db.tombstones.toArray()).map(({ id }) => id)).toEqual([old.id]);
  db.close();
  store[Symbol.dispose]();
});

it('keeps quotes with long texts on shelves of their own size, and those of one time and document together', () => {
  const long = Array.from({ length: 30 }, (_, n) => savedQuote(n, { body: bodyOf('ä'.repeat(9000)) }));
  const wide = Array.from({ length: 30 }, (_, n) => savedQuote(n, { body: bodyOf('ل'.repeat(9000)) }));
  const sizes = (quotes: Snippet[]) => [...toShelves(quotes, () => 'shelf')].map(({ count }) => count);
  expect(Math.max(...sizes(long))).toBe(4);
  expect(Math.max(...sizes(wide))).toBe(2);
  expect(sizes([savedQuote(1, { body: bodyOf('x'.repeat(20_000)) })])).toEqual([1]);
  const short = sizes(Array.from({ length: 400 }, (_, n) => savedQuote(n)));
  expect(Math.min(...short.slice(0, -1))).toBeGreaterThan(20);
});

const bodyOf = (exact: string): Snippet['body'] => {
  const { body } = savedQuote(1);
  return { ...body, quote: { ...body.quote, exact } };
};
