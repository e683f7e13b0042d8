import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepCatalogue } from '@/lib/store/catalogue/keeper';
import { shelve } from '../../unit/store/shelving';
import { GRADE_4_NOTE, tag, value } from '../../unit/store/tagging';
import { freshName, realStore } from './real-store';

beforeEach(() => void vi.spyOn(console, 'trace').mockReturnValue());
afterEach(() => vi.restoreAllMocks());

const unreadable = (): never => {
  throw new DOMException('Failed to read large IndexedDB value', 'NotReadableError');
};

/** Single reads of one table fail for these keys. */
function lose(table: string, isLost: (key: unknown) => boolean): void {
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return this.name === table && isLost(key) ? unreadable() : get.call(this, key);
  });
}

it('shows the other quotes when the browser cannot read the file of one, which fails each request that includes it', async () => {
  const store = realStore({ name: freshName() });
  const [before, lost, after] = [await tag(store, 'before'), await tag(store, 'lost'), await tag(store, 'after')];
  const getAll = IDBIndex.prototype.getAll;
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...args) {
    return this.objectStore.name === 'bodies' ? unreadable() : getAll.apply(this, args);
  });
  lose('bodies', (key) => key === lost.id);
  const { spaceId } = before;
  expect(value(await store.snippets.byDocument(spaceId, GRADE_4_NOTE.key))).toEqual({
    snippets: [before, after],
    unreadable: 1,
  });
  expect(value(await store.snippets.page(spaceId, { limit: 10 }))).toMatchObject({
    snippets: [after, before],
    unreadable: 1,
  });
  expect(await store.snippets.get(lost.id)).toMatchObject({ ok: false, reason: 'damaged' });
});

it('shows the other quotes when the browser cannot read a shelf, and says how many it does not show', async () => {
  const name = freshName();
  const store = realStore({ name });
  const [first, second, third] = [await tag(store, 'one'), await tag(store, 'two'), await tag(store, 'three')];
  const kept = await tag(store, 'in rows');
  const { spaceId } = kept;
  for (const quotes of [[first, second], [third]]) {
    const fits = ({ id }: { id: string }) => quotes.some((one) => one.id === id);
    await shelve({ factory: indexedDB, name, fits, ranges: IDBKeyRange }, 1);
  }
  lose('shelves', (key) => Array.isArray(key) && key[3] === 2);
  expect(value(await store.snippets.byDocument(spaceId, GRADE_4_NOTE.key))).toEqual({
    snippets: [third, kept],
    unreadable: 2,
  });
  expect(value(await store.snippets.page(spaceId, { limit: 10 }))).toMatchObject({
    snippets: [kept, third],
    unreadable: 2,
  });
  expect(await store.snippets.get(first.id)).toMatchObject({ ok: false, reason: 'damaged' });
  expect(value(await store.snippets.get(third.id))).toEqual(third);
  using keeper = keepCatalogue({ name });
  const told = await keeper.ask(spaceId, (catalogue) => {
    const { count, unreadable } = catalogue.find({ filter: {}, by: null });
    return { count, unreadable };
  });
  expect(value(told)).toEqual({ count: 2, unreadable: 2 });
  vi.restoreAllMocks();
  expect(value(await store.snippets.count(spaceId)).count).toBe(4);
});
