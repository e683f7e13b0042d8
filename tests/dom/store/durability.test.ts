import { afterEach, expect, it, vi } from 'vitest';
import { GRADE_4_NOTE, tag, value } from '../../unit/store/tagging';
import { freshName, realStore } from './real-store';

afterEach(() => vi.restoreAllMocks());

it('asks the browser to write each act through to the disk before it says "saved"', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = realStore({ name: freshName() });
  const saved = await tag(store, 'How do you know it is a half?');
  await store.snippets.edit(saved.id, { note: 'x' });
  await store.drafts.put(saved.spaceId, 'note:a', 'Dear');
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(4);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});

it('keeps all of one hundred quotes that two other threads tag at once', async () => {
  const name = freshName();
  const run = (who: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./tagger.worker.ts', import.meta.url), { type: 'module' });
      worker.onerror = reject;
      worker.onmessage = ({ data }: MessageEvent<number>) => {
        worker.terminate();
        resolve(data);
      };
      worker.postMessage({ name, who, times: 50 });
    });
  expect(await Promise.all([run('The principal'), run('The coach')])).toEqual([50, 50]);
  const store = realStore({ name });
  const { id } = value(await store.spaces.current());
  const { snippets, unreadable } = value(await store.snippets.byDocument(id, GRADE_4_NOTE.key));
  expect(unreadable).toBe(0);
  expect(new Set(snippets.map((s) => s.body.quote.exact)).size).toBe(100);
  expect(value(await store.workspace()).recent.toSorted()).toEqual(['lf-connect', 'lf-explain']);
});

it('lets go when another copy deletes the database, and starts afresh at the next call', async () => {
  const name = freshName();
  const store = realStore({ name });
  await tag(store, 'Before.');
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onblocked = () => reject(new Error('the store held on to its database'));
  });
  const { id } = value(await store.spaces.current());
  expect(value(await store.snippets.count(id))).toEqual({ count: 0, unreadable: 0 });
});
