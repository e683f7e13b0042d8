import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { memoryStore } from './memory-store';
import { noticing, tag, value } from './tagging';

it('makes one space with the built-in lens at the first start, also when two start at once', async () => {
  using background = memoryStore();
  using desk = memoryStore({ indexedDB: background.factory });
  const [one, other] = await Promise.all([background.spaces.current(), desk.spaces.current()]);
  expect(value(one)).toEqual(value(other));
  expect(value(one).lens).toEqual({ id: builtInLens.id, version: builtInLens.version });
  expect(value(await desk.lenses.all())).toEqual([{ id: builtInLens.id, version: builtInLens.version }]);
});

it('paints a new panel with the built-in lens and nothing else', async () => {
  using store = memoryStore();
  const { id } = value(await store.spaces.current());
  expect(value(await store.workspace())).toEqual({
    spaceId: id,
    spaces: [{ id, name: '' }],
    lens: builtInLens,
    second: null,
    focus: [],
    recent: [],
    preferences: { locale: null, theme: null, gradeBand: null },
    undoable: null,
    policy: null,
  });
});

it('has the focus and the most recently used look-fors first after a restart', async () => {
  using store = memoryStore();
  const { id } = value(await store.spaces.current());
  await store.spaces.setFocus(id, ['lf-wait', 'lf-explain', 'lf-wait']);
  await tag(store, 'Why did you cut it there?', noticing('lf-press'));
  const last = await tag(store, 'Turn to your partner.', noticing('lf-talk', 'lf-wait'));
  await store.snippets.edit(last.id, noticing('lf-talk', 'lf-wait', 'lf-connect'));
  store[Symbol.dispose]();
  using again = memoryStore({ indexedDB: store.factory });
  const { focus, recent, undoable } = value(await again.workspace());
  expect(focus).toEqual(['lf-wait', 'lf-explain']);
  expect(recent).toEqual(['lf-connect', 'lf-talk', 'lf-wait', 'lf-press']);
  expect(undoable).toEqual({ act: 'edit', words: 'Turn to your partner.' });
});

it('refuses a focus of four', async () => {
  using store = memoryStore();
  const { id } = value(await store.spaces.current());
  expect(await store.spaces.setFocus(id, ['a', 'b', 'c', 'd'])).toMatchObject({ ok: false, reason: 'bad-message' });
  expect(value(await store.spaces.current()).focus).toEqual([]);
});

it('tags against a new lens from then on, and leaves older quotes under theirs', async () => {
  using store = memoryStore();
  const { id } = value(await store.spaces.current());
  const before = await tag(store, 'Said under the first lens.');
  const district = {
    ...builtInLens,
    id: '7e000000-0000-4000-8000-000000000001',
    version: '1.0.0',
    title: 'District 12',
  };
  expect(await store.spaces.useLens(id, district)).toMatchObject({ ok: false, reason: 'not-found' });
  await store.lenses.keep(district);
  await store.spaces.useLens(id, district);
  const after = await tag(store, 'Said under the second lens.');
  expect(after.lens).toEqual({ id: district.id, version: '1.0.0' });
  expect(value(await store.snippets.get(before.id)).lens).toEqual({ id: builtInLens.id, version: builtInLens.version });
  expect(value(await store.workspace()).lens.title).toBe('District 12');
});

it('never changes a lens that was kept', async () => {
  using store = memoryStore();
  const district = { ...builtInLens, id: '7e000000-0000-4000-8000-000000000001', version: '1.0.0' };
  value(await store.lenses.keep(district));
  const reordered = Object.fromEntries(Object.entries(district).reverse()) as unknown as typeof district;
  expect(await store.lenses.keep(reordered)).toMatchObject({ ok: true });
  expect(await store.lenses.keep({ ...district, title: 'Other words' })).toMatchObject({
    ok: false,
    reason: 'conflict',
  });
  expect(value(await store.lenses.get(district)).title).toBe(builtInLens.title);
});

it('says where a kept lens is damaged instead of painting it', async () => {
  using store = memoryStore();
  const damaged = { ...builtInLens, version: '0.1.0', lookFors: [] };
  await store.lenses.keep(damaged);
  expect(await store.lenses.get(damaged)).toMatchObject({
    ok: false,
    reason: 'damaged',
    detail: expect.stringContaining('lookFors'),
  });
});

it('keeps what the person set, and forgets only the part that nobody knows', async () => {
  using store = memoryStore();
  await store.preferences.set({ locale: 'es', gradeBand: '3-5' });
  await store.preferences.set({ theme: 'sepia' as unknown as 'dark' });
  expect(value(await store.preferences.get())).toEqual({ locale: 'es', theme: null, gradeBand: '3-5' });
});
