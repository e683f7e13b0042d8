import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GRADE_4_NOTE, tag, value } from '../../unit/store/tagging';
import { freshName, realStore } from './real-store';

beforeEach(() => void vi.spyOn(console, 'trace').mockReturnValue());
afterEach(() => vi.restoreAllMocks());

it('shows the other quotes when the browser cannot read the file of one, which fails each request that includes it', async () => {
  const store = realStore({ name: freshName() });
  const [before, lost, after] = [await tag(store, 'before'), await tag(store, 'lost'), await tag(store, 'after')];
  const unreadable = (): never => {
    throw new DOMException('Failed to read large IndexedDB value', 'NotReadableError');
  };
  const getAll = IDBIndex.prototype.getAll;
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...args) {
    return this.objectStore.name === 'bodies' ? unreadable() : getAll.apply(this, args);
  });
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return this.name === 'bodies' && key === lost.id ? unreadable() : get.call(this, key);
  });
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
