import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { dumpDatabase } from '../../unit/store/dump';
import { captured, noticing, tag, value } from '../../unit/store/tagging';
import { freshName, realStore } from './real-store';

// On localhost Dexie traces each failed request; here they fail on purpose.
beforeEach(() => void vi.spyOn(console, 'trace').mockReturnValue());
afterEach(() => vi.restoreAllMocks());

const given = (spaceId: string, exact: string) => ({
  requestId: crypto.randomUUID(),
  spaceId,
  captured: captured(exact),
  request: noticing('lf-connect'),
});

/** As long as a quote may be, of letters that do not compress: Chromium counts what arrives on the disk. */
const longQuote = (): string =>
  Array.from(crypto.getRandomValues(new Uint16Array(20_000)), (n) => String.fromCharCode(0x4e00 + (n % 0x4000))).join(
    '',
  );

/** A corner of the browser's storage with room for so many bytes (Storage Buckets, Chromium). */
async function smallDisk(quota: number): Promise<IDBFactory> {
  const name = crypto.randomUUID();
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: {
      open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
      delete(name: string): Promise<void>;
    };
  };
  const bucket = await storageBuckets.open(name, { quota });
  onTestFinished(() => storageBuckets.delete(name));
  return bucket.indexedDB;
}

it('says so when the disk is really full, and half-writes nothing', async () => {
  const disk = await smallDisk(2_000_000);
  const store = realStore({ indexedDB: disk });
  const { id: spaceId } = value(await store.spaces.current());
  await store.drafts.put(spaceId, 'note:a', 'the draft');
  let kept = 0;
  let last = await store.snippets.save(given(spaceId, longQuote()));
  for (; last.ok && kept < 300; last = await store.snippets.save(given(spaceId, longQuote()))) kept++;
  expect(last.ok ? 'never full' : last.reason).toBe('quota');
  const { stores } = await dumpDatabase(disk);
  expect([stores.snippets?.rows.length, stores.bodies?.rows.length]).toEqual([kept, kept]);
  expect(value(await store.snippets.count(spaceId, { lookForIds: ['lf-connect'] })).count).toBe(kept);
  expect(value(await store.drafts.get(spaceId, 'note:a'))).toBe('the draft');
  const { id } = value(await store.snippets.page(spaceId, { limit: 1 })).snippets[0] ?? { id: '' };
  expect((await store.snippets.get(id)).ok).toBe(true);
});

it.each(['snippets', 'bodies', 'undo', 'recents'])(
  'takes everything back when the disk is full while it writes %s',
  async (full) => {
    const name = freshName();
    const store = realStore({ name });
    const saved = await tag(store, 'Kept from before.');
    const before = await dumpDatabase(indexedDB, name);
    const spies = (['put', 'add'] as const).map((method) => {
      const original = IDBObjectStore.prototype[method];
      return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
        if (this.name === full) throw new DOMException('full', 'QuotaExceededError');
        return original.apply(this, args);
      });
    });
    expect(await store.snippets.save(given(saved.spaceId, 'Too much.'))).toMatchObject({ ok: false, reason: 'quota' });
    for (const spy of spies) spy.mockRestore();
    expect(await dumpDatabase(indexedDB, name)).toEqual(before);
  },
);

it('says that an act which the browser broke off was not kept', async () => {
  const name = freshName();
  const store = realStore({ name });
  const saved = await tag(store, 'Kept from before.');
  const before = await dumpDatabase(indexedDB, name);
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    this.transaction.abort();
    return request;
  });
  expect(await store.snippets.edit(saved.id, { note: 'lost' })).toMatchObject({ ok: false, reason: 'storage-refused' });
  spy.mockRestore();
  expect(await dumpDatabase(indexedDB, name)).toEqual(before);
});
