import { expect, it, vi } from 'vitest';
import { rescueDraft } from '@/lib/store/draft-rescue';
import { nativeVersion } from '@/lib/store/schema';
import { answer } from '../../unit/store/dump';
import { value } from '../../unit/store/tagging';
import { freshName, realStore } from './real-store';

const KEY = 'note:practice.example/walkthrough/grade-4';
const half = (spaceId: string, text: string, updatedAt = new Date().toISOString()) => ({
  key: KEY,
  spaceId,
  updatedAt,
  text,
});

it('saves a draft that the ordinary store reads, without closing it', async () => {
  const name = freshName();
  const store = realStore({ name });
  const { id: spaceId } = value(await store.spaces.current());
  expect(await rescueDraft(half(spaceId, 'Two students said why 🙂'), indexedDB, name)).toEqual({ ok: true });
  expect(value(await store.drafts.get(spaceId, KEY))).toBe('Two students said why 🙂');
  await rescueDraft(half(spaceId, ''), indexedDB, name);
  expect(value(await store.drafts.count(spaceId))).toBe(0);
});

it('does not write over newer words', async () => {
  const name = freshName();
  const store = realStore({ name });
  const { id: spaceId } = value(await store.spaces.current());
  await store.drafts.put(spaceId, KEY, 'newer', '2026-01-15T15:00:01.000Z');
  await rescueDraft(half(spaceId, 'older', '2026-01-15T15:00:00.000Z'), indexedDB, name);
  expect(value(await store.drafts.get(spaceId, KEY))).toBe('newer');
});

it('still saves when the new version has upgraded the database already', async () => {
  const name = freshName();
  const store = realStore({ name });
  const { id: spaceId } = value(await store.spaces.current());
  store[Symbol.dispose]();
  (await answer(indexedDB.open(name, nativeVersion() + 10))).close();
  expect(await rescueDraft(half(spaceId, 'from an old frame'), indexedDB, name)).toMatchObject({ ok: true });
  const db = await answer(indexedDB.open(name));
  expect(await answer(db.transaction('drafts').objectStore('drafts').getAll())).toMatchObject([
    { text: 'from an old frame' },
  ]);
  db.close();
});

it('makes no database where there is none', async () => {
  const name = freshName();
  expect(await rescueDraft(half(crypto.randomUUID(), 'x'), indexedDB, name)).toMatchObject({ reason: 'not-found' });
  expect((await indexedDB.databases()).map((db) => db.name)).not.toContain(name);
});

it('says why when the browser lets nothing be written', async () => {
  expect(await rescueDraft(half('s', 'x'), undefined, 'n')).toMatchObject({ ok: false });
  const forbidding = {
    open: vi.fn(() => {
      throw new DOMException('', 'SecurityError');
    }),
  } as unknown as IDBFactory;
  expect(await rescueDraft(half('s', 'x'), forbidding, 'n')).toEqual({
    ok: false,
    reason: 'storage-refused',
    detail: 'SecurityError',
  });
});
