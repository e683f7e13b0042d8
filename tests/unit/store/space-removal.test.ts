/** An organisation is taken away: with all that it held, without a trace of it, and without touching the other. */
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { failed } from '@/lib/outcome/outcome';
import { openLensWork } from '@/lib/store/lens-work';
import { openContext } from '@/lib/store/open-context';
import { openExchangeStore } from '@/lib/store/open-exchange';
import { spaceRemoval } from '@/lib/store/space-removal';
import { dumpDatabase } from './dump';
import { memoryStore } from './memory-store';
import { fillWithOneOfEach } from './one-of-each';
import { noticing, tag, value } from './tagging';

const RULES = { retentionDays: null, legalHold: false };

async function twoOrganisations() {
  const store = memoryStore();
  const { id: first } = value(await store.spaces.current());
  await store.spaces.rename(first, 'Riverside');
  const { id: second } = value(await store.spaces.add('Lincoln'));
  await fillWithOneOfEach(store);
  await store.spaces.choose(second);
  await tag(store, 'Heard at Lincoln.', noticing('lf-talk'));
  await store.drafts.put(second, 'note:x', 'For Lincoln.');
  await store.spaces.choose(first);
  return { store, first, second };
}

it('goes with everything that it held, and nothing under its id stays', async () => {
  const { store, first, second } = await twoOrganisations();
  using work = openLensWork({ IDBKeyRange, indexedDB: store.factory });
  await work.put(first, {} as never);
  expect(value(await store.keeping.removeSpace(RULES, first))).toMatchObject({
    state: 'kept',
    entries: [{ why: 'space', snippets: 4, others: 8 }],
  });
  expect(JSON.stringify(await dumpDatabase(store.factory))).not.toContain(first);
  // The notebook turns to the other, which lost nothing.
  expect(value(await store.workspace())).toMatchObject({ spaceId: second, spaces: [{ name: 'Lincoln' }] });
  expect(value(await store.snippets.count(second)).count).toBe(1);
  expect(value(await store.drafts.get(second, 'note:x'))).toBe('For Lincoln.');
});

it('takes nothing in that comes late', async () => {
  const { store, first } = await twoOrganisations();
  const { id } = value(await store.snippets.page(first, { limit: 1 })).snippets[0] ?? { id: '' };
  await store.keeping.removeSpace(RULES, first);
  expect(await store.snippets.edit(id, { note: 'Too late.' })).toMatchObject({ reason: 'not-found' });
  expect(await store.workspace(first)).toMatchObject({ reason: 'not-found' });
});

it('stays while it is the only one, and under a legal hold', async () => {
  const { store, first, second } = await twoOrganisations();
  const before = JSON.stringify(await dumpDatabase(store.factory));
  expect(value(await store.keeping.removeSpace({ ...RULES, legalHold: true }, first))).toEqual({ state: 'held' });
  expect(JSON.stringify(await dumpDatabase(store.factory))).toBe(before);
  value(await store.keeping.removeSpace(RULES, second));
  expect(await store.keeping.removeSpace(RULES, first)).toMatchObject({ reason: 'conflict' });
  expect(value(await store.snippets.count(first)).count).toBe(3);
});

it('is taken away to the end by the housekeeping when the browser was closed half-way', async () => {
  const { store, first, second } = await twoOrganisations();
  const { context, close } = openContext({ IDBKeyRange, indexedDB: store.factory });
  let works = 0;
  // The space and its quotes have gone; its visits have not.
  const run = (work: never) =>
    ++works > 2 ? Promise.resolve(failed('storage-refused')) : context.connection.run(work);
  const cut = spaceRemoval({ ...context, connection: { run } as never });
  expect(await cut.remove(first)).toMatchObject({ reason: 'storage-refused' });
  close();
  expect(JSON.stringify(await dumpDatabase(store.factory))).toContain(first);
  using next = memoryStore({ indexedDB: store.factory });
  expect(value(await next.keeping.housekeep(RULES))).toMatchObject({ entries: [{ why: 'space', others: 8 }] });
  expect(JSON.stringify(await dumpDatabase(store.factory))).not.toContain(first);
  expect(value(await next.spaces.all()).map(({ id }) => id)).toEqual([second]);
});

it('comes back whole from its archive', async () => {
  const { store, first } = await twoOrganisations();
  const { whole, merging } = openExchangeStore({ IDBKeyRange, indexedDB: store.factory });
  const { space, tombstones, lenses, ...rest } = value(await whole.rest(first));
  const snippets = [];
  for await (const piece of whole.snippets(first)) snippets.push(...value(piece));
  await store.keeping.removeSpace(RULES, first);
  const { id: empty } = value(await store.spaces.add('Riverside again'));
  const made = { madeBy: 'test', madeAt: '2026-02-01T12:00:00Z', purpose: '', anonymised: false };
  const records = { spaces: [space], ...rest, snippets };
  const archive = { format: 'shared-lens-bundle' as const, version: 3 as const, ...made, lenses, tombstones, records };
  value(await merging.apply(archive, empty));
  expect(value(await store.snippets.count(empty)).count).toBe(3);
  expect(value(await store.visits.all(empty)).length).toBeGreaterThan(0);
});
