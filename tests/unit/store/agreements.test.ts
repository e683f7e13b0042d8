/** Keeping goals and decisions: nothing twice, nothing lost by a deletion that was a mistake, nothing of another organisation. */
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Agreed } from '@/lib/evidence/agreement';
import { LensDatabase } from '@/lib/store/schema';
import { memoryStore } from './memory-store';
import { value } from './tagging';

const DECISION: Agreed = { kind: 'decision', text: 'Open with a number talk', madeOn: '2026-01-15', revisitOn: null };
const rules = (legalHold = false, retentionDays: number | null = null) => ({ legalHold, retentionDays });

async function notebook() {
  const store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  const texts = async (): Promise<string[]> => value(await store.agreements.all(spaceId)).map(({ body }) => body.text);
  return { store, spaceId, texts };
}

it('keeps one once, however often it is asked, and none without words or in a space that is gone', async () => {
  const { store, spaceId, texts } = await notebook();
  const id = crypto.randomUUID();
  value(await store.agreements.add(spaceId, id, DECISION));
  expect(value(await store.agreements.add(spaceId, id, { ...DECISION, text: 'Asked again' })).body.text).toBe(
    DECISION.text,
  );
  expect(await store.agreements.add(spaceId, crypto.randomUUID(), { ...DECISION, text: '  ' })).toMatchObject({
    reason: 'bad-message',
  });
  expect(await store.agreements.add(crypto.randomUUID(), crypto.randomUUID(), DECISION)).toMatchObject({
    reason: 'not-found',
  });
  expect(await texts()).toEqual([DECISION.text]);
});

it('takes a change of words, day and state, refuses what is none, and tells whoever shows it', async () => {
  const { store, spaceId } = await notebook();
  const heard: string[] = [];
  store.subscribe(({ what }) => heard.push(what));
  const { id } = value(await store.agreements.add(spaceId, crypto.randomUUID(), DECISION));
  value(await store.agreements.change(id, { text: 'Open with two', revisitOn: '2026-02-01', state: 'kept' }));
  expect(await store.agreements.change(id, { text: '' })).toMatchObject({ reason: 'bad-message' });
  expect(await store.agreements.change(id, { revisitOn: 'soon' })).toMatchObject({ reason: 'bad-message' });
  expect(value(await store.agreements.all(spaceId))).toMatchObject([
    { body: { text: 'Open with two' }, revisitOn: '2026-02-01', state: 'kept' },
  ]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['agreements', 'agreements']);
});

it('brings back what was deleted as it was, until it has gone for good; then an old request brings nothing back', async () => {
  const { store, spaceId, texts } = await notebook();
  const id = crypto.randomUUID();
  const before = value(await store.agreements.add(spaceId, id, DECISION));
  value(await store.agreements.remove(id));
  expect(await texts()).toEqual([]);
  const back = value(await store.agreements.restore(id));
  expect(back).toEqual({ ...before, updatedAt: back.updatedAt });
  value(await store.agreements.remove(id));
  expect(value(await store.keeping.forgetDeleted(rules(true)))).toEqual({ state: 'held' });
  value(await store.agreements.restore(id));
  value(await store.agreements.remove(id));
  expect(value(await store.keeping.forgetDeleted(rules()))).toMatchObject({ entries: [{ snippets: 0, others: 1 }] });
  expect(await store.agreements.restore(id)).toMatchObject({ reason: 'not-found' });
  expect(await store.agreements.add(spaceId, id, DECISION)).toMatchObject({ reason: 'not-found' });
});

it('goes with retention and with the close of a year by its last change, in its own organisation alone, and not under a hold', async () => {
  const { store, spaceId, texts } = await notebook();
  await store.spaces.rename(spaceId, 'Riverside');
  const { id: lincoln } = value(await store.spaces.add('Lincoln'));
  value(await store.agreements.add(spaceId, crypto.randomUUID(), DECISION));
  value(await store.agreements.add(lincoln, crypto.randomUUID(), DECISION));
  const later = '2026-06-01T00:00:00.000Z';
  expect(value(await store.keeping.closeYear(rules(true), spaceId, later))).toEqual({ state: 'held' });
  expect(value(await store.keeping.closeYear(rules(), spaceId, '2026-01-01T00:00:00.000Z'))).toMatchObject({
    entries: [],
  });
  expect(await texts()).toEqual([DECISION.text]);
  expect(value(await store.keeping.closeYear(rules(), spaceId, later))).toMatchObject({ entries: [{ others: 1 }] });
  expect(await texts()).toEqual([]);
  expect(value(await store.agreements.all(lincoln))).toHaveLength(1);
  // By retention it goes wherever it stands.
  const future = memoryStore({ indexedDB: store.factory, now: () => new Date('2028-01-01T00:00:00Z') });
  expect(value(await future.keeping.housekeep(rules(false, 365)))).toMatchObject({ entries: [{ others: 1 }] });
  expect(value(await store.agreements.all(lincoln))).toEqual([]);
});

it('costs itself alone when it cannot be read', async () => {
  const { store, spaceId, texts } = await notebook();
  value(await store.agreements.add(spaceId, crypto.randomUUID(), DECISION));
  const db = new LensDatabase(undefined, { indexedDB: store.factory, IDBKeyRange });
  await db.open();
  await db.table('agreements').put({ id: crypto.randomUUID(), spaceId, deletedAt: null, kind: 'of a later version' });
  db.close();
  expect(await texts()).toEqual([DECISION.text]);
});
