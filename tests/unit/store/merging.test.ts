import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Snippet } from '@/lib/evidence/records';
import type { Bundle } from '@/lib/exchange/bundle';
import { builtInLens } from '@/lib/lens/built-in';
import { type AgreementStore, openAgreements } from '@/lib/store/agreements';
import { type ExchangeStore, openExchangeStore } from '@/lib/store/open-exchange';
import { openStore, type Store } from '@/lib/store/open-store';
import { savedQuote } from '../exchange/walkthrough';
import { dumpDatabase } from './dump';
import { DELETED, fillWithOneOfEach, HEARD, KEPT, PURGED, SHELVED, VISITED } from './one-of-each';
import { value } from './tagging';

interface Device {
  store: Store & { agreements: AgreementStore; factory: IDBFactory };
  files: ExchangeStore;
  spaceId: string;
}

/** A device with a notebook of its own; every call of its clock is one second later. */
async function device(day: number): Promise<Device> {
  let seconds = 0;
  const now = (): Date => new Date(Date.UTC(2026, 0, day, 15, 0, seconds++));
  const options = { now, offset: () => -300, IDBKeyRange, indexedDB: new MemoryFactory() };
  const store = Object.assign(openStore(options), {
    agreements: openAgreements(options),
    factory: options.indexedDB,
  });
  const space = value(await store.spaces.current());
  return { store, files: openExchangeStore(options), spaceId: space.id };
}

async function backup({ files, spaceId }: Device): Promise<Bundle> {
  const { space, tombstones, lenses, ...rest } = value(await files.whole.rest(spaceId));
  const snippets: Snippet[] = [];
  for await (const piece of files.whole.snippets(spaceId)) snippets.push(...value(piece));
  return {
    format: 'shared-lens-bundle',
    version: 3,
    madeBy: 'test',
    madeAt: '2026-02-01T12:00:00Z',
    purpose: '',
    anonymised: false,
    lenses,
    tombstones,
    records: { spaces: [space], ...rest, snippets },
  };
}
const merge = async (into: Device, bundle: Bundle) => value(await into.files.merging.apply(bundle, into.spaceId));
/** What a device holds, as it would leave, without what names the device's own space. */
const content = async (one: Device): Promise<string> =>
  JSON.stringify((await backup(one)).records).replaceAll(one.spaceId, 'space');

it('restores a whole backup on a new device: quotes, deleted ones, visits, marks, people, goals and decisions, focus, and what may not come back', async () => {
  const old = await device(15);
  await fillWithOneOfEach(old.store);
  const fresh = await device(20);
  const file = await backup(old);
  await merge(fresh, file);
  const restored = await backup(fresh);
  expect(restored.records.snippets?.map(({ id }) => id).sort()).toEqual([KEPT, DELETED, HEARD, SHELVED].sort());
  expect(restored.records.visits).toHaveLength(2);
  expect(restored.records.ratings).toHaveLength(2);
  expect(restored.records.agreements?.map(({ body, state }) => [body.text, state])).toContainEqual([
    'Ms. Okafor opens with a number talk',
    'kept',
  ]);
  expect(restored.records.agreements).toHaveLength(3);
  expect(restored.records.staff?.[0]?.body.name).toBe('Ms. Okafor');
  expect(restored.tombstones.map(({ id }) => id)).toEqual([PURGED]);
  expect(value(await fresh.store.workspace()).focus).toEqual(['lf-explain']);
  expect(value(await fresh.store.ratings.snippetsOf(VISITED)).map(({ id }) => id)).toEqual([HEARD]);
});

it('changes nothing when the same file is merged twice, and nothing when two devices hand their files back and forth', async () => {
  const [one, two] = [await device(15), await device(16)];
  await fillWithOneOfEach(one.store);
  value(await two.store.staff.add(two.spaceId, [{ name: 'Mr. Peña', grade: '5', room: '7', school: 'Lincoln' }]));
  await merge(two, await backup(one));
  await merge(one, await backup(two));
  const [first, second] = [await content(one), await content(two)];
  const { plan } = await merge(two, await backup(one));
  expect([plan.new, plan.changed, plan.conflicting, plan.removed]).toEqual([[], [], [], []]);
  await merge(one, await backup(two));
  expect([await content(one), await content(two)]).toEqual([first, second]);
});

it('takes a merge back: what it brought goes, what it changed is as before, what was changed since then stays', async () => {
  const [one, two] = [await device(15), await device(16)];
  await fillWithOneOfEach(one.store);
  value(await two.store.spaces.setFocus(two.spaceId, ['lf-wait']));
  const before = await content(two);
  const merged = await merge(two, await backup(one));
  value(await two.files.merging.takeBack(merged));
  expect(await content(two)).toBe(before);
  const again = await merge(two, await backup(one));
  value(await two.store.snippets.edit(KEPT, { note: 'Mine since then.' }));
  value(await two.files.merging.takeBack(again));
  expect((await backup(two)).records.snippets?.map(({ id }) => id)).toEqual([KEPT]);
});

it('leaves nothing behind when it is cancelled half-way, and nothing when the disk says no', async () => {
  const [one, two] = [await device(15), await device(16)];
  await fillWithOneOfEach(one.store);
  const bundle = await backup(one);
  const before = await content(two);
  const mine = new AbortController();
  const cancelled = await two.files.merging.apply(bundle, two.spaceId, {
    signal: mine.signal,
    onProgress: () => mine.abort(),
  });
  expect(cancelled).toMatchObject({ ok: false, reason: 'refused' });
  expect(await content(two)).toBe(before);
  const [quote] = bundle.records.snippets ?? [];
  if (!quote) throw new Error('no quote');
  const spoiled = { ...quote, id: undefined } as unknown as Snippet;
  const refused = two.files.merging.apply(
    { ...bundle, records: Object.assign({}, bundle.records, { snippets: [quote, spoiled] }) },
    two.spaceId,
  );
  await refused.catch(() => undefined);
  expect(await content(two)).toBe(before);
});

/** A bundle with so many quotes more, each at its own time. */
async function withMany(one: Device, count: number): Promise<Bundle> {
  const bundle = await backup(one);
  const quotes = Array.from({ length: count }, (_, n) =>
    savedQuote(n, { spaceId: one.spaceId, createdAt: new Date(Date.UTC(2026, 0, 2) + n * 60_000).toISOString() }),
  );
  bundle.records.snippets = [...(bundle.records.snippets ?? []), ...quotes];
  return bundle;
}

it('puts many new quotes onto shelves, twice is once, and what is changed in the file or here afterwards is as ever', async () => {
  const [one, two] = [await device(15), await device(16)];
  await fillWithOneOfEach(one.store);
  const bundle = await withMany(one, 150);
  const merged = await merge(two, bundle);
  const shelved = async (): Promise<number> => {
    const { stores } = await dumpDatabase(two.store.factory);
    return ((stores.shelves?.rows ?? []) as { count: number }[]).reduce((sum, { count }) => sum + count, 0);
  };
  // All but the deleted one.
  expect(await shelved()).toBe((bundle.records.snippets?.length ?? 0) - 1);
  const before = await content(two);
  const again = await merge(two, bundle);
  expect([again.plan.new, again.plan.changed, again.plan.conflicting]).toEqual([[], [], []]);
  expect(await content(two)).toBe(before);
  // Two are changed in the file, one here, and one is deleted for good there.
  const [first, second, third, fourth] = bundle.records.snippets?.slice(-4) ?? [];
  if (!first || !second || !third || !fourth) throw new Error('no quotes');
  const later = { updatedAt: '2026-03-01T12:00:00Z' };
  const changes = new Map(
    [first, second].map((quote) => [quote.id, { ...quote, ...later, kind: 'bright-spot' as const }]),
  );
  bundle.records.snippets = bundle.records.snippets?.map((quote) => changes.get(quote.id) ?? quote).slice(0, -1) ?? [];
  bundle.tombstones.push({ kind: 'record', id: fourth.id, deletedAt: later.updatedAt });
  value(await two.store.snippets.edit(third.id, { note: 'Changed here.' }));
  const changed = await merge(two, bundle);
  expect([changed.plan.changed.length + changed.plan.conflicting.length, changed.plan.removed.length]).toEqual([3, 1]);
  expect(value(await two.store.snippets.get(first.id)).kind).toBe('bright-spot');
  expect(value(await two.store.snippets.get(third.id)).body.note).toBe('Changed here.');
  expect(await two.store.snippets.get(fourth.id)).toMatchObject({ reason: 'not-found' });
  value(await two.files.merging.takeBack(changed));
  expect(value(await two.store.snippets.get(first.id)).kind).toBe(first.kind);
  expect((await two.store.snippets.get(fourth.id)).ok).toBe(true);
  // What the first file brought goes again, but for what was changed since.
  value(await two.files.merging.takeBack(merged));
  expect((await backup(two)).records.snippets?.map(({ id }) => id)).toEqual([third.id]);
  expect(await shelved()).toBe(0);
});

it('leaves nothing behind when it is cancelled while the database has the next quotes in its hands', async () => {
  const [one, two] = [await device(15), await device(16)];
  await fillWithOneOfEach(one.store);
  const bundle = await backup(one);
  const [quote] = bundle.records.snippets ?? [];
  if (!quote) throw new Error('no quote');
  const idOf = (n: number): string => `${quote.id.slice(0, -4)}${String(n).padStart(4, '0')}`;
  bundle.records.snippets = Array.from({ length: 1100 }, (_, n) => ({ ...quote, id: idOf(n) }));
  const before = await content(two);
  const mine = new AbortController();
  const told: number[] = [];
  const cancelled = await two.files.merging.apply(bundle, two.spaceId, {
    signal: mine.signal,
    onProgress: (written) => {
      told.push(written);
      if (written > 100) mine.abort();
    },
  });
  expect(cancelled).toMatchObject({ ok: false, reason: 'refused' });
  expect(told.at(-1)).toBeGreaterThan(100);
  expect(told.at(-1)).toBeLessThan(1000);
  expect(await content(two)).toBe(before);
});

it('keeps a lens that came with the file, so that its quotes have their words', async () => {
  const [one, two] = [await device(15), await device(16)];
  const lens = { ...builtInLens, version: '7.0.0', title: 'Our own lens' };
  value(await one.store.lenses.keep(lens));
  await merge(two, await backup(one));
  expect(value(await two.store.lenses.get(lens)).title).toBe('Our own lens');
});
