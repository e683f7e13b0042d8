import { expect, it } from 'vitest';
import { dumpDatabase } from './dump';
import { memoryStore } from './memory-store';
import { captured, GRADE_4_NOTE, noticing, tag, value } from './tagging';

it('purges after thirty days what was deleted, and nothing else', async () => {
  let today = new Date('2026-01-01T09:00:00Z');
  using store = memoryStore({ now: () => today });
  const early = await tag(store, 'Deleted early.');
  const late = await tag(store, 'Deleted late.');
  const kept = await tag(store, 'Kept.');
  await store.snippets.remove(early.id);
  today = new Date('2026-01-20T09:00:00Z');
  await store.snippets.remove(late.id);
  today = new Date('2026-01-31T08:59:00Z');
  expect(await store.purge.expired()).toEqual({ ok: true, value: { snippets: 0, others: 0 } });
  today = new Date('2026-01-31T09:01:00Z');
  expect(await store.purge.expired()).toEqual({ ok: true, value: { snippets: 1, others: 0 } });
  expect(await store.snippets.get(early.id)).toMatchObject({ reason: 'not-found' });
  expect(await store.snippets.get(late.id)).toMatchObject({ ok: true });
  expect(await store.snippets.get(kept.id)).toMatchObject({ ok: true });
});

it('leaves nothing of what was said after "Delete for good", not in the journal and not in a draft', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  const saved = await tag(store, 'Marisol solved it with a tape diagram.');
  await store.snippets.edit(saved.id, { note: 'Marisol again.' });
  await store.drafts.put(spaceId, `quote-note:${saved.id}`, 'Marisol, third time');
  await store.snippets.remove(saved.id);
  expect(await store.purge.forGood([saved.id])).toEqual({ ok: true, value: 1 });
  const dump = await dumpDatabase(store.factory);
  expect(JSON.stringify(dump)).not.toContain('Marisol');
  expect(dump.stores.tombstones?.rows).toEqual([{ id: saved.id, spaceId, purgedAt: expect.any(String) }]);
  expect(await store.undo.undo(spaceId, crypto.randomUUID())).toMatchObject({ reason: 'nothing-to-undo' });
});

it('does not bring back what was deleted for good when its save is sent again', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  const given = { requestId: crypto.randomUUID(), spaceId, captured: captured('Once.'), request: noticing('lf-wait') };
  const { id } = value(await store.snippets.save(given));
  await store.purge.forGood([id]);
  expect(await store.snippets.save(given)).toMatchObject({ ok: false, reason: 'not-found' });
  expect(value(await store.snippets.byDocument(spaceId, GRADE_4_NOTE.key)).snippets).toEqual([]);
});

it('purges many in pieces, passes over what is not there, and twice is once', async () => {
  using store = memoryStore();
  const ids: string[] = [];
  for (let i = 0; i < 3; i++) ids.push((await tag(store, `Quote ${i}`)).id);
  const strangers = Array.from({ length: 400 }, () => crypto.randomUUID());
  ids.splice(1, 0, ...strangers);
  expect(await store.purge.forGood(ids)).toEqual({ ok: true, value: 3 });
  expect(await store.purge.forGood(ids)).toEqual({ ok: true, value: 0 });
  const { stores } = await dumpDatabase(store.factory);
  expect([stores.snippets, stores.bodies, stores.undo].map((s) => s?.rows.length)).toEqual([0, 0, 0]);
  expect(stores.tombstones?.rows).toHaveLength(3);
});
