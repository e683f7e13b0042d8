import { expect, it } from 'vitest';
import { type KeepingRules, strictest } from '@/lib/evidence/keeping';
import { dumpDatabase } from './dump';
import { memoryStore } from './memory-store';
import { tag, value } from './tagging';

const rules = (change: Partial<KeepingRules> = {}): KeepingRules => ({
  retentionDays: null,
  legalHold: false,
  ...change,
});

/** A store whose clock the test sets. */
function atDay(day: string) {
  const clock = { now: new Date(`${day}T09:00:00Z`) };
  const store = memoryStore({ now: () => clock.now });
  const to = (next: string): void => {
    clock.now = new Date(`${next}T09:00:00Z`);
  };
  return { store, to };
}

it('lets go for good what was deleted thirty days ago, and writes down how much, not what', async () => {
  const { store, to } = atDay('2026-01-01');
  const { id } = await tag(store, 'Marisol drew a bar model.');
  await store.snippets.remove(id);
  to('2026-01-20');
  expect(value(await store.keeping.housekeep(rules()))).toEqual({ state: 'kept', entries: [] });
  to('2026-02-01');
  await store.keeping.housekeep(rules());
  expect(value(await store.keeping.log())).toEqual([
    { at: '2026-02-01T09:00:00.000Z', why: 'deleted', snippets: 1, others: 0 },
  ]);
  expect(JSON.stringify(await dumpDatabase(store.factory))).not.toContain('Marisol');
});

it('keeps for as long as was chosen, counted from the last change, and what is half-written goes with it', async () => {
  const { store, to } = atDay('2025-01-01');
  const { id: spaceId } = value(await store.spaces.current());
  const old = await tag(store, 'Of last year.');
  const touched = await tag(store, 'Of last year, and worked on since.');
  await store.drafts.put(spaceId, 'note:old', 'half-written last year');
  await store.drafts.put(spaceId, 'kept:last-export', '{}');
  to('2026-01-15');
  await store.snippets.edit(touched.id, { note: 'Still of use.' });
  to('2026-02-01');
  expect(value(await store.keeping.housekeep(rules({ retentionDays: 365 })))).toMatchObject({
    entries: [{ why: 'retention', snippets: 1, others: 0 }],
  });
  expect(await store.snippets.get(old.id)).toMatchObject({ reason: 'not-found' });
  expect(await store.snippets.get(touched.id)).toMatchObject({ ok: true });
  expect(value(await store.drafts.get(spaceId, 'note:old'))).toBe('');
  expect(value(await store.drafts.get(spaceId, 'kept:last-export'))).toBe('{}');
});

it('stops everything under a legal hold, a person’s own wish too, and goes on when it is lifted', async () => {
  const { store, to } = atDay('2024-01-01');
  const { id } = await tag(store, 'Held.');
  await store.snippets.remove(id);
  to('2026-01-01');
  const held = rules({ retentionDays: 30, legalHold: true });
  expect(value(await store.keeping.housekeep(held))).toEqual({ state: 'held' });
  expect(value(await store.keeping.forgetDeleted(held))).toEqual({ state: 'held' });
  expect(value(await store.keeping.log())).toEqual([]);
  expect(await store.undo.undo(value(await store.spaces.current()).id, crypto.randomUUID())).toMatchObject({
    ok: true,
  });
  await store.snippets.remove(id);
  expect(value(await store.keeping.forgetDeleted(rules()))).toMatchObject({ entries: [{ why: 'asked', snippets: 1 }] });
});

it('keeps to the stricter of what a person chose and what is set for them', () => {
  expect(strictest(730, { retentionDays: 365, legalHold: false })).toEqual(rules({ retentionDays: 365 }));
  expect(strictest(365, { retentionDays: 730, legalHold: true })).toEqual({ retentionDays: 365, legalHold: true });
  expect(strictest(null, null)).toEqual(rules());
});

it('remembers what the person chose, and reads a damaged log as the entries that can be read', async () => {
  const { store } = atDay('2026-01-01');
  await store.keeping.setOwn(365);
  expect(value(await store.keeping.own())).toBe(365);
  await store.keeping.setOwn(null);
  expect(value(await store.keeping.own())).toBeNull();
  expect(value(await store.keeping.log())).toEqual([]);
});

it('closes a year of one space alone: what was last changed before goes for good, with how much written down', async () => {
  const { store, to } = atDay('2025-09-01');
  const { id: spaceId } = value(await store.spaces.current());
  await tag(store, 'Of last year, about Marisol.');
  await store.drafts.put(spaceId, 'note:old', 'half-written last year');
  await store.drafts.put(spaceId, 'kept:last-export', '{}');
  to('2026-06-20');
  await tag(store, 'Of this week.');
  const before = '2026-06-19T00:00:00.000Z';
  expect(value(await store.keeping.closeYear(rules({ legalHold: true }), spaceId, before))).toEqual({ state: 'held' });
  expect(value(await store.snippets.count(spaceId)).count).toBe(2);
  await store.keeping.closeYear(rules(), crypto.randomUUID(), before);
  expect(value(await store.snippets.count(spaceId)).count).toBe(2);
  const gone = value(await store.keeping.closeYear(rules(), spaceId, before));
  expect(gone).toMatchObject({ state: 'kept', entries: [{ why: 'year', snippets: 1, others: 0 }] });
  const left = JSON.stringify(await dumpDatabase(store.factory));
  expect(left).not.toContain('Marisol');
  expect(left).not.toContain('half-written');
  expect(left).toContain('kept:last-export');
});
