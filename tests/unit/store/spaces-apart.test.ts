/** Two organisations of one person: what is kept for one never shows, leaves or comes in with the other. */

import { IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Bundle } from '@/lib/exchange/bundle';
import { openExchangeStore } from '@/lib/store/open-exchange';
import { memoryStore } from './memory-store';
import { fillWithOneOfEach } from './one-of-each';
import { noticing, tag, value } from './tagging';

async function twoOrganisations() {
  const store = memoryStore();
  const first = value(await store.spaces.current());
  await store.spaces.rename(first.id, 'Riverside');
  const second = value(await store.spaces.add('Lincoln'));
  return { store, first: first.id, second: second.id };
}
const files = (store: ReturnType<typeof memoryStore>) => openExchangeStore({ indexedDB: store.factory, IDBKeyRange });

async function bundleOf(store: ReturnType<typeof memoryStore>, spaceId: string): Promise<Bundle> {
  const { space, tombstones, lenses, ...rest } = value(await files(store).whole.rest(spaceId));
  const snippets = [];
  for await (const piece of files(store).whole.snippets(spaceId)) snippets.push(...value(piece));
  const made = { madeBy: 'test', madeAt: '2026-02-01T12:00:00Z', purpose: '', anonymised: false };
  const records = { spaces: [space], ...rest, snippets };
  return { format: 'shared-lens-bundle', version: 3, ...made, lenses, tombstones, records };
}

it('needs a name for each before there are two, and no name twice', async () => {
  using store = memoryStore();
  const { id } = value(await store.spaces.current());
  expect(await store.spaces.add('Lincoln')).toMatchObject({ ok: false, reason: 'bad-message' });
  await store.spaces.rename(id, ' Riverside ');
  expect(await store.spaces.add('Riverside')).toMatchObject({ ok: false, reason: 'conflict' });
  const lincoln = value(await store.spaces.add('Lincoln'));
  expect(await store.spaces.rename(lincoln.id, '')).toMatchObject({ ok: false, reason: 'bad-message' });
  expect(await store.spaces.rename(lincoln.id, 'Riverside')).toMatchObject({ ok: false, reason: 'conflict' });
  expect(value(await store.workspace()).spaces.map(({ name }) => name)).toEqual(['Riverside', 'Lincoln']);
});

it('stays with the organisation that was there until the person turns to the other', async () => {
  const { store, first, second } = await twoOrganisations();
  expect(value(await store.spaces.current()).id).toBe(first);
  await store.spaces.choose(second);
  store[Symbol.dispose]();
  using again = memoryStore({ indexedDB: store.factory });
  expect(value(await again.spaces.current()).id).toBe(second);
  expect(await again.spaces.choose(crypto.randomUUID())).toMatchObject({ ok: false, reason: 'not-found' });
});

it('shows each organisation its own quotes, focus, last act and half-written texts', async () => {
  const { store, first, second } = await twoOrganisations();
  await tag(store, 'Heard at Riverside.', noticing('lf-wait'));
  await store.spaces.setFocus(first, ['lf-wait']);
  await store.drafts.put(first, 'note:x', 'For Riverside.');
  await store.spaces.choose(second);
  await tag(store, 'Heard at Lincoln.', noticing('lf-talk'));
  expect(value(await store.workspace())).toMatchObject({
    spaceId: second,
    focus: [],
    recent: ['lf-talk'],
    undoable: { words: 'Heard at Lincoln.' },
  });
  expect(value(await store.workspace(first))).toMatchObject({
    spaceId: first,
    focus: ['lf-wait'],
    recent: ['lf-wait'],
    undoable: { words: 'Heard at Riverside.' },
  });
  expect(value(await store.drafts.get(second, 'note:x'))).toBe('');
  expect(value(await store.snippets.page(second, { limit: 9 })).snippets.map(({ body }) => body.quote.exact)).toEqual([
    'Heard at Lincoln.',
  ]);
  // An update waits for what is half-written in either.
  expect(value(await store.drafts.count())).toBe(1);
});

it('gives one site to one organisation', async () => {
  const { store, first, second } = await twoOrganisations();
  const docs = { host: 'docs.google.com', account: 1 };
  value(await store.spaces.setSites(first, [docs]));
  expect(await store.spaces.setSites(second, [docs])).toMatchObject({ ok: false, reason: 'conflict' });
  value(await store.spaces.setSites(second, [{ ...docs, account: 2 }]));
  expect(await store.spaces.setSites(second, [{ host: '', account: 2 }])).toMatchObject({ reason: 'bad-message' });
});

it('leaves with one organisation only', async () => {
  const { store, first, second } = await twoOrganisations();
  await fillWithOneOfEach(store);
  await store.spaces.choose(second);
  await tag(store, 'Heard at Lincoln.');
  const bundle = await bundleOf(store, second);
  expect(bundle.records.snippets).toHaveLength(1);
  const { spaces: _, snippets: __, ...others } = bundle.records;
  expect(Object.values(others).flat()).toEqual([]);
  expect(JSON.stringify(bundle)).not.toContain(first);
});

it('takes no file of one organisation into the other, and changes nothing by trying', async () => {
  const { store, first, second } = await twoOrganisations();
  await fillWithOneOfEach(store);
  const riverside = await bundleOf(store, first);
  const asked = files(store).merging;
  expect(await asked.plan(riverside, second)).toMatchObject({ ok: false, reason: 'other-space' });
  expect(await asked.apply(riverside, second)).toMatchObject({ ok: false, reason: 'other-space' });
  const gone = riverside.records.snippets?.map(({ id }) => ({
    kind: 'record' as const,
    id,
    deletedAt: '2026-02-01T12:00:00Z',
  }));
  const only = { ...riverside, records: { spaces: riverside.records.spaces ?? [] }, tombstones: gone ?? [] };
  expect(await asked.apply(only, second)).toMatchObject({ ok: false, reason: 'other-space' });
  expect(await bundleOf(store, first)).toEqual(riverside);
  expect(value(await asked.apply(riverside, first)).plan.new).toEqual([]);
});

it('restores a backup into a new organisation of its own on another device, beside one that is full', async () => {
  const { store, first } = await twoOrganisations();
  await fillWithOneOfEach(store);
  await store.spaces.setFocus(first, ['lf-wait']);
  const file = await bundleOf(store, first);
  const other = await twoOrganisations();
  await tag(other.store, 'Already there.');
  value(await files(other.store).merging.apply(file, other.second));
  expect(value(await other.store.workspace(other.second)).focus).toEqual(['lf-wait']);
  expect(value(await other.store.snippets.count(other.first, {})).count).toBe(1);
});
