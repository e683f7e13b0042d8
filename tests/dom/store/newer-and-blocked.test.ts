import { expect, it } from 'vitest';
import { nativeVersion } from '@/lib/store/schema';
import { answer, dumpDatabase } from '../../unit/store/dump';
import { tag, value } from '../../unit/store/tagging';
import { freshName, realStore } from './real-store';

it('leaves a database of a newer version exactly as it is, and says so', async () => {
  const name = freshName();
  const request = indexedDB.open(name, nativeVersion() + 10);
  request.onupgradeneeded = () => {
    // As a later version might have it: an index fewer, a table more.
    request.result.createObjectStore('snippets', { keyPath: 'id' });
    request.result.createObjectStore('visits', { keyPath: 'id' });
  };
  (await answer(request)).close();
  const before = await dumpDatabase(indexedDB, name);
  const store = realStore({ name });
  expect(await store.workspace()).toMatchObject({ ok: false, reason: 'newer-database' });
  expect(await store.drafts.count(crypto.randomUUID())).toMatchObject({ reason: 'newer-database' });
  expect(await dumpDatabase(indexedDB, name)).toEqual(before);
});

it('makes way for an upgrade by a newer copy, and then says that the database is newer', async () => {
  const name = freshName();
  const store = realStore({ name });
  const saved = await tag(store, 'Before the update.');
  const request = indexedDB.open(name, nativeVersion() + 10);
  const db = await answer(request);
  expect(await store.snippets.get(saved.id)).toMatchObject({ reason: 'newer-database' });
  db.close();
});

it('does not wait for ever for an older copy that holds on to the database', async () => {
  const name = freshName();
  const older = await answer(indexedDB.open(name, nativeVersion() - 5));
  const store = realStore({ name, blockedPatienceMs: 50 });
  expect(await store.workspace()).toMatchObject({
    ok: false,
    reason: 'storage-refused',
    detail: expect.stringContaining('blocked'),
  });
  older.close();
  value(await store.workspace());
});
