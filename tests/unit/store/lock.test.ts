/** A notebook under a passphrase: nothing readable on the disk, everything as ever while it is open, nothing while it is locked, nothing lost. */
import { IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, it } from 'vitest';
import { openLock } from '@/lib/store/lock';
import type { StoreOptions } from '@/lib/store/open-context';
import { VERSIONS } from '@/lib/store/schema';
import type { SchemaVersion } from '@/lib/store/schema-version';
import { keysInMemory } from '@/tests/doubles/keys-in-memory';
import { dumpDatabase } from './dump';
import { memoryStore } from './memory-store';
import { fillWithOneOfEach } from './one-of-each';
import { noticing, tag, value } from './tagging';

const PASSPHRASE = 'a heron in the reeds at six';
/** Words, notes and names that `fillWithOneOfEach` and these tests keep. */
const SECRETS = ['Okafor', 'give reasons in every lesson', 'Heard before lunch', 'only half a sen', 'For Marisol'];

const open: { [Symbol.dispose](): void }[] = [];
afterEach(() => {
  for (const store of open.splice(0)) store[Symbol.dispose]();
});
function notebook(options: StoreOptions) {
  const store = memoryStore(options);
  const lock = openLock({ IDBKeyRange, ...options, indexedDB: store.factory });
  open.push(store, lock);
  return Object.assign(store, { lock });
}
async function filled() {
  const keys = keysInMemory();
  const store = notebook({ keys });
  await fillWithOneOfEach(store);
  await tag(store, 'Heard before lunch.', { ...noticing('lf-wait'), note: 'For Marisol.' });
  const { id } = value(await store.spaces.current());
  await store.drafts.put(id, 'note:x', 'only half a sen');
  return { store, keys, spaceId: id };
}
const onDisk = async (store: ReturnType<typeof memoryStore>): Promise<string> => {
  const { stores } = await dumpDatabase(store.factory);
  delete stores.lenses;
  // Bytes as the text that they would be, so that words in them are found.
  return JSON.stringify(stores, (_, part: unknown) =>
    part instanceof Uint8Array ? Buffer.from(part).toString('latin1') : part,
  );
};
/** Everything as a person sees it. */
async function seen(store: ReturnType<typeof memoryStore>, spaceId: string): Promise<string> {
  const page = value(await store.snippets.page(spaceId, { limit: 99 }));
  const found = value(await store.snippets.count(spaceId, { words: 'lunch' } as never));
  const visits = value(await store.visits.all(spaceId));
  const ratings = await Promise.all(visits.map(async ({ id }) => value(await store.ratings.ofVisit(id))));
  const staff = value(await store.staff.all(spaceId));
  const draft = value(await store.drafts.get(spaceId, 'note:x'));
  const agreements = value(await store.agreements.all(spaceId));
  return JSON.stringify({ page, found, visits, ratings, staff, draft, agreements });
}

it('leaves no word, note or name readable on the disk, and shows everything as before while it is open', async () => {
  const { store, spaceId } = await filled();
  const before = await seen(store, spaceId);
  for (const secret of SECRETS) expect(await onDisk(store)).toContain(secret);
  value(await store.lock.setUp(PASSPHRASE));
  expect(value(await store.lockState())).toBe('open');
  for (const secret of SECRETS) expect(await onDisk(store)).not.toContain(secret);
  expect(await seen(store, spaceId)).toBe(before);
  // What is kept from now on is sealed too, also by somebody else who has the notebook open.
  await tag(store, 'Said after it was sealed.');
  await store.drafts.put(spaceId, 'note:y', 'and the rest');
  const disk = await onDisk(store);
  expect(disk).not.toContain('Said after');
  expect(disk).not.toContain('and the rest');
  expect(disk).not.toContain(PASSPHRASE);
  expect(value(await store.drafts.get(spaceId, 'note:y'))).toBe('and the rest');
  expect(value(await store.undo.undo(spaceId, crypto.randomUUID())).words).toContain('Said after');
});

it('answers nobody while it is locked, in every copy, and has everything after the passphrase', async () => {
  const { store, keys, spaceId } = await filled();
  const other = notebook({ keys, indexedDB: store.factory });
  const before = await seen(other, spaceId);
  value(await store.lock.setUp(PASSPHRASE));
  await new Promise((resolve) => setTimeout(resolve, 20));
  value(await other.drafts.put(spaceId, 'note:x', 'only half a sentence', '2026-06-01T10:00:00.000Z'));
  value(await store.lock.lockNow());
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const copy of [store, other]) {
    expect(await copy.snippets.page(spaceId, { limit: 9 })).toMatchObject({ ok: false, reason: 'locked' });
    expect(await copy.workspace()).toMatchObject({ ok: false, reason: 'locked' });
    expect(await copy.drafts.get(spaceId, 'note:x')).toMatchObject({ ok: false, reason: 'locked' });
    expect(await copy.drafts.put(spaceId, 'note:x', 'too late')).toMatchObject({ ok: false, reason: 'locked' });
    // Language and colours are known, as the district has them.
    expect(await copy.look()).toMatchObject({ value: { locale: 'es' } });
    // The district's rules hold all the same.
    expect(await copy.policy.known()).toMatchObject({ ok: true });
  }
  expect(await store.lock.unlock('a heron in the reeds at seven')).toMatchObject({ reason: 'wrong-passphrase' });
  expect(value(await store.lockState())).toBe('locked');
  value(await store.lock.unlock(PASSPHRASE));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(value(await other.drafts.get(spaceId, 'note:x'))).toBe('only half a sentence');
  expect((await seen(store, spaceId)).replace('a sentence', 'a sen')).toBe(before);
});

it('stays open when the worker is killed, and is locked when the browser closes or we are replaced', async () => {
  const { store, keys, spaceId } = await filled();
  value(await store.lock.setUp(PASSPHRASE));
  store[Symbol.dispose]();
  const worker = notebook({ keys, indexedDB: store.factory });
  expect(value(await worker.drafts.get(spaceId, 'note:x'))).toBe('only half a sen');
  worker[Symbol.dispose]();
  keys.close();
  const after = notebook({ keys, indexedDB: store.factory });
  expect(await after.workspace()).toMatchObject({ reason: 'locked' });
  value(await after.lock.unlock(PASSPHRASE));
  expect(value(await after.drafts.get(spaceId, 'note:x'))).toBe('only half a sen');
});

it('keeps a draft that a frame wrote past us while it was locked, and seals it with the next word', async () => {
  const { store, spaceId } = await filled();
  value(await store.lock.setUp(PASSPHRASE));
  value(await store.lock.lockNow());
  const { rescueDraft } = await import('@/lib/store/draft-rescue');
  const rescued = {
    key: 'note:x',
    spaceId,
    text: 'only half a sentence, rescued',
    updatedAt: '2026-06-01T10:00:00.000Z',
  };
  expect(await rescueDraft(rescued, store.factory)).toMatchObject({ ok: true });
  value(await store.lock.unlock(PASSPHRASE));
  expect(value(await store.drafts.get(spaceId, 'note:x'))).toBe('only half a sentence, rescued');
  value(await store.drafts.put(spaceId, 'note:x', 'and its end', '2026-06-01T10:00:01.000Z'));
  expect(await onDisk(store)).not.toContain('and its end');
});

it('outlives an update while it is locked: the new version asks for the passphrase, and has every word and draft', async () => {
  const { store, keys, spaceId } = await filled();
  const before = await seen(store, spaceId);
  value(await store.lock.setUp(PASSPHRASE));
  value(await store.lock.lockNow());
  // A frame of the old version keeps what was half-written, without the key, while it is replaced.
  const { rescueDraft } = await import('@/lib/store/draft-rescue');
  const late = { key: 'note:late', spaceId, text: 'typed as it was replaced', updatedAt: '2026-06-01T10:00:00.000Z' };
  expect(await rescueDraft(late, store.factory)).toMatchObject({ ok: true });
  for (const copy of open.splice(0)) copy[Symbol.dispose]();
  keys.close();
  // What the next version of the database may do without the key: a new table, and every open field of every row touched.
  const next: SchemaVersion = {
    version: 99,
    stores: { promises: 'id', visits: 'id, [spaceId+startedAt], [spaceId+runningSince], deletedAt, spaceId' },
    upgrade: async (transaction) => {
      for (const table of ['visits', 'drafts', 'bodies', 'shelves', 'staff']) {
        await transaction.table(table).toCollection().modify({ seenBy: 99 });
      }
    },
  };
  const after = notebook({ keys, indexedDB: store.factory, versions: [...VERSIONS, next] });
  expect(value(await after.lockState())).toBe('locked');
  expect(await after.workspace()).toMatchObject({ reason: 'locked' });
  for (const secret of SECRETS) expect(await onDisk(after)).not.toContain(secret);
  value(await after.lock.unlock(PASSPHRASE));
  expect(await seen(after, spaceId)).toBe(before);
  expect(value(await after.drafts.get(spaceId, 'note:late'))).toBe('typed as it was replaced');
});

it('goes on where it was cut off, whether it was sealing or opening', async () => {
  const { store, keys, spaceId } = await filled();
  const before = await seen(store, spaceId);
  // The browser was closed at once: the record is there, and no row is sealed yet.
  void store.lock.setUp(PASSPHRASE);
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (let tries = 0; tries < 400 && value(await store.lockState()) === 'none'; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  store[Symbol.dispose]();
  keys.close();
  const next = notebook({ keys, indexedDB: store.factory });
  expect(await next.workspace()).toMatchObject({ reason: 'locked' });
  value(await next.lock.unlock(PASSPHRASE));
  for (const secret of SECRETS) expect(await onDisk(next)).not.toContain(secret);
  expect(await seen(next, spaceId)).toBe(before);
});

it('takes other words for the same notebook, and can be taken away again', async () => {
  const { store, spaceId } = await filled();
  const before = await seen(store, spaceId);
  value(await store.lock.setUp(PASSPHRASE));
  expect(await store.lock.change('not it', 'x')).toMatchObject({ reason: 'wrong-passphrase' });
  value(await store.lock.change(PASSPHRASE, 'two herons'));
  value(await store.lock.lockNow());
  expect(await store.lock.unlock(PASSPHRASE)).toMatchObject({ reason: 'wrong-passphrase' });
  value(await store.lock.unlock('two herons'));
  value(await store.lock.takeAway('two herons'));
  expect(value(await store.lockState())).toBe('none');
  expect(await seen(store, spaceId)).toBe(before);
  for (const secret of SECRETS) expect(await onDisk(store)).toContain(secret);
});

it('does not show the words of one quote as those of another, however somebody moves them on the disk', async () => {
  const { store, spaceId } = await filled();
  await tag(store, 'Another.');
  value(await store.lock.setUp(PASSPHRASE));
  const [one, two] = value(await store.snippets.page(spaceId, { limit: 2 })).snippets;
  const db = await new Promise<IDBDatabase>((resolve) => {
    const asked = store.factory.open('shared-lens');
    asked.onsuccess = () => resolve(asked.result);
  });
  const bodies = db.transaction('bodies', 'readwrite').objectStore('bodies');
  await new Promise<void>((resolve) => {
    const read = bodies.get(one?.id ?? '');
    read.onsuccess = () => {
      const other = bodies.get(two?.id ?? '');
      other.onsuccess = () => {
        bodies.put({ ...other.result, sealed: read.result.sealed }).onsuccess = () => resolve();
      };
    };
  });
  db.close();
  const got = await store.snippets.get(two?.id ?? '').catch(() => ({ ok: false }));
  expect(got.ok).toBe(false);
});
