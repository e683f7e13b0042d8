import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import type { LensPack } from '@/lib/lens/pack';
import { policyDigest } from '@/lib/policy/digest';
import { nextStep } from '@/lib/policy/known-policy';
import type { Store } from '@/lib/store/open-store';
import { LensDatabase } from '@/lib/store/schema';
import { smallLens } from '../exchange/small-lens';
import { memoryStore } from './memory-store';
import { noticing, tag, value } from './tagging';

const riverside = (more: Record<string, unknown> = {}, lens: LensPack = smallLens) => ({
  organisation: 'Riverside',
  lensPack: JSON.stringify(lens),
  lensLocked: true,
  locale: 'es',
  ...more,
});

const receive = async (store: Store, values: Record<string, unknown>) =>
  value(await store.policy.take(values, await policyDigest(values, '1.0.0')));
const shown = async (store: Store) => value(await store.workspace());
const own = { id: builtInLens.id, version: builtInLens.version };

it('shows the district’s lens, language and focus from the copy alone, at the next start too', async () => {
  using store = memoryStore();
  await receive(store, riverside({ focus: ['lf-why'], vision: 'Every voice counts.' }));
  store[Symbol.dispose]();
  using again = memoryStore({ indexedDB: store.factory });
  const { lens, focus, preferences, policy } = await shown(again);
  expect(lens).toEqual({ ...smallLens, vision: 'Every voice counts.' });
  expect(focus).toEqual(['lf-why']);
  expect(preferences.locale).toBe('es');
  expect(policy).toMatchObject({ ownsLens: true, lensRefused: false, refused: 0 });
  expect(policy?.receivedAt).toMatch(/^2026-01-15T/);
});

it('tags new quotes and starts visits against the district’s lens, and leaves old quotes with theirs', async () => {
  using store = memoryStore();
  const before = await tag(store, 'Why did you cut it there?', noticing('lf-press'));
  await receive(store, riverside());
  const after = await tag(store, 'It has to be less than one.', noticing('lf-why'));
  expect([before.lens, after.lens]).toEqual([own, { id: smallLens.id, version: '1.0.0' }]);
  const setup = { kind: 'classroom', teacherCode: null, school: '', gradeBand: null, topic: '', focus: [] } as const;
  const spaceId = value(await store.spaces.current()).id;
  const visit = value(await store.visits.start(spaceId, crypto.randomUUID(), { ...setup, focus: [] } as never));
  expect(visit.lens).toEqual({ id: smallLens.id, version: '1.0.0' });
});

it('gives everything back when the policy is withdrawn in the middle of the work', async () => {
  using store = memoryStore();
  const { id } = value(await store.spaces.current());
  await store.spaces.setFocus(id, ['lf-wait']);
  await store.preferences.set({ locale: 'fr' });
  await receive(store, riverside({ focus: ['lf-why'] }));
  const kept = await tag(store, 'It has to be less than one.', noticing('lf-why'));
  value(await store.policy.withdraw());
  const { lens, focus, preferences, policy } = await shown(store);
  expect({ lens: lens.id, focus, locale: preferences.locale, policy }).toEqual({
    lens: builtInLens.id,
    focus: ['lf-wait'],
    locale: 'fr',
    policy: null,
  });
  expect(value(await store.snippets.get(kept.id)).body.quote.exact).toBe('It has to be less than one.');
  expect(value(await store.lenses.get(kept.lens)).title).toBe('Maple District lens');
});

describe('a lens that cannot be used', () => {
  it('leaves the one before it in force, and says so', async () => {
    using store = memoryStore();
    await receive(store, riverside());
    const known = await receive(store, riverside({ lensPack: '{"schema":', organisation: 'Riverside ISD' }));
    expect(known).toMatchObject({
      lens: { id: smallLens.id },
      lensRefused: true,
      policy: { organisation: 'Riverside ISD' },
    });
    expect((await shown(store)).lens.id).toBe(smallLens.id);
  });

  it('leaves the built-in one when there was none before: never an empty panel', async () => {
    using store = memoryStore();
    await receive(store, riverside({ lensPack: 'x'.repeat(5_000_000) }));
    const { lens, policy } = await shown(store);
    expect(lens).toEqual(builtInLens);
    expect(policy).toMatchObject({ lensRefused: true, refused: 1, ownsLens: false });
  });

  it('with other words under a version that was received before is refused: quotes stand on the earlier words', async () => {
    using store = memoryStore();
    await receive(store, riverside());
    const known = await receive(store, riverside({}, { ...smallLens, title: 'Maple, quietly changed' }));
    expect(known.problems).toEqual([
      expect.objectContaining({ key: 'lensPack', sentence: expect.stringContaining('Raise its version number') }),
    ]);
    expect((await shown(store)).lens.title).toBe('Maple District lens');
    await receive(store, riverside({}, { ...smallLens, version: '1.1.0', title: 'Maple, openly changed' }));
    expect((await shown(store)).lens.title).toBe('Maple, openly changed');
  });

  it('that takes the built-in lens’s id and version with other words is refused before the first space is made', async () => {
    using store = memoryStore();
    const known = await receive(store, riverside({}, { ...builtInLens, title: 'Ours now' }));
    expect(known.lensRefused).toBe(true);
    expect((await shown(store)).lens.title).toBe(builtInLens.title);
  });
});

it('lets a leader keep a lens of their own where the district’s is not locked, and wins where it is', async () => {
  using store = memoryStore();
  const { id } = value(await store.spaces.current());
  const schools = { ...smallLens, id: '7d1c0f8e-3a5b-4c59-9a37-0b6f3d9f1aff', title: 'Our school' };
  value(await store.lenses.keep(schools));
  value(await store.spaces.useLens(id, schools));
  await receive(store, riverside({ lensLocked: false }));
  expect((await shown(store)).lens.title).toBe('Our school');
  await receive(store, riverside());
  expect((await shown(store)).lens.title).toBe('Maple District lens');
});

describe('a copy that somebody altered on disk', () => {
  const db = (store: { factory: IDBFactory }) => new LensDatabase(undefined, { indexedDB: store.factory });
  it('is mended by the browser’s next word, lens and all', async () => {
    using store = memoryStore();
    const policy = riverside({ anonymiseAlways: true });
    await receive(store, policy);
    await using open = await opened(db(store));
    const row = await open.db.settings.get('policy');
    await open.db.settings.put({
      key: 'policy',
      value: { ...(row?.value as object), policy: { anonymiseAlways: false } },
    });
    await open.db.lenses.put({ id: smallLens.id, version: '1.0.0', keptAt: '', pack: { ...smallLens, title: 'Mine' } });
    await receive(store, policy);
    const { lens, policy: view } = await shown(store);
    expect(view?.policy).toMatchObject({ anonymiseAlways: true, lensLocked: true });
    expect(lens.title).toBe('Maple District lens');
  });

  it('that cannot be read at all counts as none until then', async () => {
    using store = memoryStore();
    await receive(store, riverside());
    await using open = await opened(db(store));
    await open.db.settings.put({ key: 'policy', value: { policy: 7 } });
    expect((await shown(store)).policy).toBeNull();
  });
});

it('tells panels of a change once, and of the same policy again not at all', async () => {
  using store = memoryStore();
  const heard: string[] = [];
  store.subscribe(({ what }) => heard.push(what));
  await receive(store, riverside());
  const first = await shown(store);
  await receive(store, riverside());
  await receive(store, Object.fromEntries(Object.entries(riverside()).reverse()));
  expect(heard).toEqual(['workspace']);
  expect((await shown(store)).policy?.receivedAt).toBe(first.policy?.receivedAt);
});

describe('what the browser says', () => {
  const known = { digest: 'd' } as never;
  it.each([
    ['is a policy', null, { state: 'set', values: { locale: 'es' } }, 'take'],
    ['is a policy again', known, { state: 'set', values: { locale: 'es' } }, 'take'],
    ['is nothing, in the run of a forced install', null, { state: 'empty' }, 'keep'],
    ['is nothing, where there was a policy', known, { state: 'empty' }, 'withdraw'],
    ['is that there is no policy (Firefox)', null, { state: 'none' }, 'keep'],
    ['is that there is none any more (Firefox)', known, { state: 'none' }, 'withdraw'],
  ] as const)('%s', (_, before, answer, step) => expect(nextStep(before, answer as never)).toBe(step));
});

async function opened(db: LensDatabase): Promise<AsyncDisposable & { db: LensDatabase }> {
  await db.open();
  return { db, [Symbol.asyncDispose]: async () => db.close() };
}
