import { expect, it } from 'vitest';
import { openAgreements } from '@/lib/store/agreements';
import { DATABASE_NAME } from '@/lib/store/name';
import { LensDatabase, nativeVersion, VERSIONS } from '@/lib/store/schema';
import type { SchemaVersion } from '@/lib/store/schema-version';
import { type DatabaseDump, dumpDatabase, restoreDatabase } from '../../unit/store/dump';
import { DECIDED, DELETED, HEARD, KEPT, PURGED, SHELVED, VISITED } from '../../unit/store/one-of-each';
import { captured, GRADE_4_NOTE, noticing, tag, value } from '../../unit/store/tagging';
import { freshName, realStore } from './real-store';

const DUMPS = import.meta.glob<DatabaseDump>('../../data/store/v*.json', { eager: true, import: 'default' });
const dumpOf = (version: number): DatabaseDump => {
  const dump = DUMPS[`../../data/store/v${version}.json`];
  if (!dump) throw new Error(`version ${version} has no dump in tests/data/store`);
  return dump;
};

const SETUP = { kind: 'classroom', teacherCode: null, school: '', gradeBand: null, topic: '' } as const;

it.each(VERSIONS.map(({ version }) => version))(
  'opens a database of version %i with everything in it',
  async (version) => {
    const name = freshName();
    await restoreDatabase(indexedDB, dumpOf(version), name);
    const store = realStore({ name });
    const { spaceId, focus, recent, preferences, undoable } = value(await store.workspace());
    expect({ focus, recent: recent.slice(0, 2), preferences, undoable }).toEqual({
      focus: ['lf-explain'],
      recent: ['lf-explain', 'lf-connect'],
      preferences: { locale: 'es', theme: null, gradeBand: '3-5' },
      undoable: { act: 'delete', words: 'شرح الطالب كيف قارن الكسور' },
    });
    const { snippets, unreadable } = value(await store.snippets.byDocument(spaceId, GRADE_4_NOTE.key));
    expect(unreadable).toBe(0);
    expect(snippets.map((s) => [s.id, s.body.quote.exact, s.body.earlier.length])).toEqual([
      [KEPT, 'I think 3½ since the bar is cut in half 🙂', 1],
    ]);
    for (const id of ['lf-explain', 'lf-connect']) {
      expect(value(await store.snippets.count(spaceId, { lookForIds: [id] })).count).toBe(1);
    }
    expect(value(await store.drafts.get(spaceId, `note:${GRADE_4_NOTE.key}`))).toBe('Dear Ms. Okafor, two students');
    const again = { requestId: PURGED, spaceId, captured: captured('Said by mistake.'), request: noticing('lf-wait') };
    expect(await store.snippets.save(again)).toMatchObject({ ok: false, reason: 'not-found' });
    value(await store.undo.undo(spaceId, crypto.randomUUID()));
    expect((await store.snippets.get(DELETED)).ok).toBe(true);
  },
);

it.each(VERSIONS.map(({ version }) => version))(
  'has the same tables and indexes, grown from version %i or new',
  async (version) => {
    const [grown, fresh] = [freshName(), freshName()];
    await restoreDatabase(indexedDB, dumpOf(version), grown);
    const shape = async (name: string) => {
      await realStore({ name }).workspace();
      const { nativeVersion, stores } = await dumpDatabase(indexedDB, name);
      return { nativeVersion, stores: Object.entries(stores).map(([store, { rows: _, ...rest }]) => [store, rest]) };
    };
    const expected = await shape(fresh);
    expect(expected.nativeVersion).toBe(nativeVersion());
    expect(await shape(grown)).toEqual(expected);
  },
);

it('takes a database of version 1 to visits: nothing of it is lost, and the next quote belongs to the running visit', async () => {
  const name = freshName();
  const old = dumpOf(1);
  await restoreDatabase(indexedDB, old, name);
  const store = realStore({ name });
  const { spaceId } = value(await store.workspace());
  expect(value(await store.visits.all(spaceId))).toEqual([]);
  expect(value(await store.staff.all(spaceId))).toEqual([]);
  const grown = await dumpDatabase(indexedDB, name);
  for (const [table, { rows }] of Object.entries(old.stores)) {
    if (table !== 'lenses') expect(grown.stores[table]?.rows, table).toEqual(rows);
  }
  const visitId = crypto.randomUUID();
  value(await store.visits.start(spaceId, visitId, { ...SETUP, focus: ['lf-explain'] }));
  const heard = await tag(store, 'Because the pieces are the same size.');
  expect(heard.visitId).toBe(visitId);
  expect(value(await store.ratings.snippetsOf(visitId)).map((one) => one.id)).toEqual([heard.id]);
});

it('has the visit of a version 2 database whole: its time, its marks, what was heard', async () => {
  const name = freshName();
  await restoreDatabase(indexedDB, dumpOf(2), name);
  const store = realStore({ name });
  const { spaceId } = value(await store.workspace());
  const [visit, ...others] = value(await store.visits.all(spaceId));
  expect([visit?.id, visit?.focus, visit?.followUp.date, others]).toEqual([VISITED, ['lf-explain'], '2026-01-22', []]);
  expect(value(await store.staff.all(spaceId)).map((one) => [one.body.name, one.code === visit?.teacherCode])).toEqual([
    ['Ms. Okafor', true],
  ]);
  const marks = value(await store.ratings.ofVisit(VISITED));
  expect(marks.map((one) => [one.lookForId, one.seen, one.snippetIds])).toEqual([
    ['lf-explain', 0, [HEARD]],
    ['lf-wait', 'not-observed', []],
  ]);
  expect(value(await store.ratings.snippetsOf(VISITED)).map((one) => one.id)).toEqual([HEARD]);
});

it('takes a database of version 2 to goals and decisions: nothing of it is lost, and they can be written', async () => {
  const name = freshName();
  const old = dumpOf(2);
  await restoreDatabase(indexedDB, old, name);
  const { spaceId } = value(await realStore({ name }).workspace());
  using agreements = openAgreements({ name });
  expect(value(await agreements.all(spaceId))).toEqual([]);
  const grown = await dumpDatabase(indexedDB, name);
  for (const [table, { rows }] of Object.entries(old.stores)) {
    if (table !== 'lenses') expect(grown.stores[table]?.rows, table).toEqual(rows);
  }
  const goal = { kind: 'goal', text: 'Students give reasons', madeOn: '2026-01-15', revisitOn: null } as const;
  value(await agreements.add(spaceId, crypto.randomUUID(), goal));
  expect(value(await agreements.all(spaceId))).toHaveLength(1);
});

it('has the goals and decisions of a version 3 database whole, and the deleted one can come back', async () => {
  const name = freshName();
  await restoreDatabase(indexedDB, dumpOf(3), name);
  const { spaceId } = value(await realStore({ name }).workspace());
  using agreements = openAgreements({ name });
  const kept = value(await agreements.all(spaceId));
  expect(kept.map(({ kind, state, body }) => [kind, state, body.text]).sort()).toEqual([
    ['decision', 'kept', 'Ms. Okafor opens with a number talk'],
    ['goal', 'open', 'Students give reasons in every lesson'],
  ]);
  expect(kept.find(({ id }) => id === DECIDED)).toMatchObject({ visitId: VISITED, revisitOn: '2026-01-29' });
  value(await agreements.restore('00000000-0000-4000-8000-000000000109'));
  expect(value(await agreements.all(spaceId))).toHaveLength(3);
});

it('takes a database of version 3 to shelves: nothing of it is lost, and it lies where it lay', async () => {
  const name = freshName();
  const old = dumpOf(3);
  await restoreDatabase(indexedDB, old, name);
  value(await realStore({ name }).workspace());
  const grown = await dumpDatabase(indexedDB, name);
  for (const [table, { rows }] of Object.entries(old.stores)) {
    if (table !== 'lenses') expect(grown.stores[table]?.rows, table).toEqual(rows);
  }
  expect(grown.stores.shelves?.rows).toEqual([]);
});

it('has the shelved quote of a version 4 database whole, and takes it off its shelf to change it', async () => {
  const name = freshName();
  await restoreDatabase(indexedDB, dumpOf(4), name);
  const store = realStore({ name });
  const { spaceId } = value(await store.workspace());
  expect(value(await store.snippets.count(spaceId, { lookForIds: ['lf-spread'] })).count).toBe(1);
  expect(value(await store.snippets.get(SHELVED)).body.quote.exact).toBe('The bars are the same, so a third is more.');
  value(await store.snippets.edit(SHELVED, { note: 'Her own words.' }));
  const { stores } = await dumpDatabase(indexedDB, name);
  expect(stores.shelves?.rows).toEqual([]);
  expect(stores.bodies?.rows).toContainEqual(expect.objectContaining({ id: SHELVED, note: 'Her own words.' }));
});

/** What a later issue will do, tried before it is needed: a new table, and a rewrite of records. */
const NEXT: SchemaVersion = {
  version: nativeVersion() / 10 + 1,
  stores: { promises: 'id, [spaceId+dueAt]' },
  upgrade: (transaction) =>
    transaction
      .table('spaces')
      .toCollection()
      .modify((space: { name: string }) => {
        space.name = 'Lincoln Elementary';
      })
      .then(() => undefined),
};

it('grows by one more version, with a new table and rewritten records', async () => {
  const name = freshName();
  await restoreDatabase(indexedDB, dumpOf(nativeVersion() / 10), name);
  const db = new LensDatabase(name, {}, [...VERSIONS, NEXT]);
  await db.open();
  expect((await db.spaces.toArray()).map((space) => space.name)).toEqual(['Lincoln Elementary']);
  expect(await db.table('promises').count()).toBe(0);
  expect(await db.snippets.count()).toBe(3);
  db.close();
});

it('leaves the older database untouched when an upgrade fails half-way', async () => {
  const name = freshName();
  const dump = dumpOf(nativeVersion() / 10);
  await restoreDatabase(indexedDB, dump, name);
  const failing: SchemaVersion = {
    ...NEXT,
    upgrade: async (transaction) => {
      await NEXT.upgrade?.(transaction);
      throw new Error('a mistake in the upgrade');
    },
  };
  const db = new LensDatabase(name, {}, [...VERSIONS, failing]);
  await expect(db.open()).rejects.toThrow('a mistake in the upgrade');
  expect(await dumpDatabase(indexedDB, name)).toEqual(dump);
});

it('keeps its name and the place of its drafts, which frames of older versions write to', () => {
  const { keyPath } = dumpOf(nativeVersion() / 10).stores.drafts ?? {};
  expect([DATABASE_NAME, keyPath]).toEqual(['shared-lens', ['spaceId', 'key']]);
});
