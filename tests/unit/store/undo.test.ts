import { expect, it } from 'vitest';
import { UNDO_DEPTH } from '@/lib/store/journal';
import { memoryStore } from './memory-store';
import { GRADE_4_NOTE, tag, value } from './tagging';

const uuid = () => crypto.randomUUID();

it('takes back a delete, an edit and a save, one after the other, also after a restart', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  const saved = await tag(store, 'Four groups of six, so twenty-four.');
  await store.snippets.edit(saved.id, { note: 'Press for why.', kind: 'opportunity' });
  await store.snippets.remove(saved.id);
  store[Symbol.dispose]();

  using again = memoryStore({ indexedDB: store.factory, now: () => new Date('2026-02-01T08:00:00Z') });
  const seen = async () => value(await again.snippets.byDocument(spaceId, GRADE_4_NOTE.key)).snippets;
  expect(await seen()).toEqual([]);
  expect(value(await again.undo.undo(spaceId, uuid())).act).toBe('delete');
  expect((await seen())[0]?.body.note).toBe('Press for why.');
  expect(value(await again.undo.undo(spaceId, uuid())).act).toBe('edit');
  expect((await seen())[0]).toEqual({ ...saved, updatedAt: expect.any(String) });
  expect(value(await again.undo.undo(spaceId, uuid())).act).toBe('create');
  expect(await seen()).toEqual([]);
  expect(await again.undo.undo(spaceId, uuid())).toEqual({ ok: false, reason: 'nothing-to-undo' });
});

it('undoes one act for a message that was sent twice', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  await tag(store, 'First.');
  await tag(store, 'Second.');
  const request = uuid();
  const once = await store.undo.undo(spaceId, request);
  expect(await store.undo.undo(spaceId, request)).toEqual(once);
  expect(value(await store.undo.last(spaceId))).toEqual({ act: 'create', words: 'First.' });
});

it('counts a repeated edit or delete as one act', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  const saved = await tag(store, 'We both got 3/4.');
  for (let i = 0; i < 2; i++) await store.snippets.edit(saved.id, { note: 'Same.' });
  for (let i = 0; i < 2; i++) expect(await store.snippets.remove(saved.id)).toMatchObject({ ok: true });
  const acts = [];
  for (let i = 0; i < 3; i++) acts.push(value(await store.undo.undo(spaceId, uuid())).act);
  expect(acts).toEqual(['delete', 'edit', 'create']);
  expect(await store.undo.undo(spaceId, uuid())).toMatchObject({ reason: 'nothing-to-undo' });
});

it('remembers the last fifty acts of each space and no more', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  for (let i = 0; i < UNDO_DEPTH + 3; i++) await tag(store, `Quote ${i}`);
  const words = [];
  for (let act = await store.undo.undo(spaceId, uuid()); act.ok; act = await store.undo.undo(spaceId, uuid())) {
    words.push(act.value.words);
  }
  expect(words).toHaveLength(UNDO_DEPTH);
  expect(words.at(-1)).toBe('Quote 3');
});

it('lets the later of two edits win field by field, and tells who looked at older words', async () => {
  using panel = memoryStore();
  using desk = memoryStore({ indexedDB: panel.factory });
  const seen = await tag(panel, 'Half of a half is a fourth.');
  await panel.snippets.edit(seen.id, { speaker: 'student' });
  value(await desk.snippets.edit(seen.id, { kind: 'bright-spot' }));
  expect(await desk.snippets.edit(seen.id, { note: 'typed over minutes' }, seen.updatedAt)).toMatchObject({
    reason: 'conflict',
  });
  const { kind, speaker, body } = value(await panel.snippets.get(seen.id));
  expect({ kind, speaker, note: body.note }).toEqual({ kind: 'bright-spot', speaker: 'student', note: '' });
});

it('shows the first words of a long quote, cut between words', async () => {
  using store = memoryStore();
  const saved = await tag(
    store,
    'When we  moved the\nnumber line to the wall, students began to compare fractions aloud 🙂',
  );
  expect(value(await store.snippets.remove(saved.id)).words).toBe(
    'When we moved the number line to the wall, students began to…',
  );
});
