import { IDBFactory as MemoryFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { asFailure } from '@/lib/store/failure';
import { answer } from './dump';
import { memoryStore } from './memory-store';
import { captured, GRADE_4_NOTE, noticing, tag, value } from './tagging';

it('says that storage is refused where there is none, or where the browser forbids it', async () => {
  const forbidding = new MemoryFactory();
  forbidding.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  using store = memoryStore({ indexedDB: forbidding });
  expect(await store.workspace()).toMatchObject({ ok: false, reason: 'storage-refused' });
  expect(await store.drafts.put(crypto.randomUUID(), 'note:a', 'hello')).toMatchObject({ reason: 'storage-refused' });
});

it('names the full disk however deep it is wrapped', () => {
  const quota = new DOMException('', 'QuotaExceededError');
  const wrapped = Object.assign(new Error('bulk'), {
    name: 'BulkError',
    failures: [{ name: 'AbortError', inner: quota }],
  });
  expect(asFailure(quota)).toMatchObject({ reason: 'quota' });
  expect(asFailure(wrapped)).toMatchObject({ reason: 'quota' });
});

it('does not dress a mistake in our own code as a storage failure', () => {
  expect(asFailure(new TypeError('undefined is not a function'))).toBeNull();
  expect(asFailure('oops')).toBeNull();
});

it('shows the good quotes and says how many are damaged', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  const [good, wordless, odd] = [await tag(store, 'good'), await tag(store, 'wordless'), await tag(store, 'odd')];
  const db = await answer(store.factory.open('shared-lens'));
  const { objectStore } = { objectStore: (name: string) => db.transaction(name, 'readwrite').objectStore(name) };
  await answer(objectStore('bodies').delete(wordless.id));
  await answer(objectStore('bodies').put({ id: odd.id, quote: 7 }));
  db.close();

  expect(value(await store.snippets.byDocument(spaceId, GRADE_4_NOTE.key))).toEqual({
    snippets: [good],
    unreadable: 2,
  });
  expect(value(await store.snippets.page(spaceId, { limit: 10 }))).toEqual({
    snippets: [good],
    unreadable: 2,
    next: null,
  });
  expect(value(await store.snippets.count(spaceId, { text: 'good' }))).toEqual({ count: 1, unreadable: 2 });
  expect(await store.snippets.get(odd.id)).toMatchObject({ reason: 'damaged' });
  expect(await store.snippets.edit(odd.id, { note: 'x' })).toMatchObject({ reason: 'damaged' });
  expect(await store.purge.forGood([odd.id])).toEqual({ ok: true, value: 1 });
});

it('brings a damaged quote back from the journal when its last act is undone', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  const saved = await tag(store, 'We can check it with the array.');
  await store.snippets.edit(saved.id, { note: 'x' });
  const db = await answer(store.factory.open('shared-lens'));
  await answer(db.transaction('bodies', 'readwrite').objectStore('bodies').delete(saved.id));
  db.close();
  await store.undo.undo(spaceId, crypto.randomUUID());
  expect(value(await store.snippets.get(saved.id)).body).toEqual(saved.body);
});

it('writes nothing of a quote that is not of the record’s shape', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  const save = (exact: string, request = noticing('lf-explain'), requestId: string = crypto.randomUUID()) =>
    store.snippets.save({ requestId, spaceId, captured: captured(exact), request });
  expect(await save('x'.repeat(20_001))).toMatchObject({ reason: 'too-long' });
  expect(await save('')).toMatchObject({ reason: 'bad-message' });
  expect(await save('fine', noticing())).toMatchObject({ reason: 'bad-message' });
  expect(await save('fine', noticing('lf-explain'), 'no uuid')).toMatchObject({ reason: 'bad-message' });
  expect(value(await store.snippets.count(spaceId))).toEqual({ count: 0, unreadable: 0 });
  expect(value(await store.undo.last(spaceId))).toBeNull();
});

it('keeps a quote in no space that does not exist', async () => {
  using store = memoryStore();
  const given = { requestId: crypto.randomUUID(), captured: captured('Stray.'), request: noticing('lf-explain') };
  expect(await store.snippets.save({ ...given, spaceId: crypto.randomUUID() })).toMatchObject({ reason: 'not-found' });
});
