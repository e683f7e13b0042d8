import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { VisitSetup } from '@/lib/evidence/visit';
import { isRunning } from '@/lib/evidence/visit-time';
import type { Store } from '@/lib/store/open-store';
import { memoryStore } from './memory-store';
import { tag, value } from './tagging';

let store: Store;
let spaceId: string;
beforeEach(async () => {
  store = memoryStore();
  onTestFinished(() => store[Symbol.dispose]());
  spaceId = value(await store.spaces.current()).id;
});

const setup: VisitSetup = {
  kind: 'classroom',
  teacherCode: null,
  school: 'Lincoln',
  gradeBand: '3-5',
  topic: '',
  focus: [],
};
const start = async (id: string = crypto.randomUUID(), change: Partial<VisitSetup> = {}) =>
  value(await store.visits.start(spaceId, id, { ...setup, ...change }));
const person = (name: string) => ({ name, grade: '', room: '', school: '' });

describe('a visit', () => {
  it('starts once, also when the message came twice', async () => {
    const first = await start();
    expect(await start(first.id)).toEqual(first);
    expect(value(await store.visits.all(spaceId))).toHaveLength(1);
    expect(first.stretches[0]?.startOffset).toBe(-300);
  });

  it('stops the one before: at most one runs, and no minute is counted twice', async () => {
    const first = await start();
    const second = await start();
    const all = value(await store.visits.all(spaceId));
    expect(all.map((one) => [one.id, isRunning(one)])).toEqual([
      [second.id, true],
      [first.id, false],
    ]);
    value(await store.visits.goOn(first.id));
    expect(
      value(await store.visits.all(spaceId))
        .filter(isRunning)
        .map((one) => one.id),
    ).toEqual([first.id]);
  });

  it('takes the quotes that are saved while it runs, and no others', async () => {
    expect((await tag(store, 'Before.')).visitId).toBeNull();
    const { id } = await start();
    const during = await tag(store, 'During.');
    value(await store.visits.stop(id));
    expect((await tag(store, 'After.')).visitId).toBeNull();
    expect(during.visitId).toBe(id);
    expect(value(await store.ratings.snippetsOf(id)).map((one) => one.body.quote.exact)).toEqual(['During.']);
  });

  it('is stopped when it is deleted, comes back whole, and takes no quotes meanwhile', async () => {
    const { id } = await start();
    value(await store.visits.remove(id));
    expect((await tag(store, 'Later.')).visitId).toBeNull();
    expect(value(await store.visits.all(spaceId))).toEqual([]);
    expect(await store.visits.change(id, { school: 'Other' })).toMatchObject({
      ok: true,
      value: { school: 'Lincoln' },
    });
    expect(value(await store.visits.restore(id))).toMatchObject({ id, deletedAt: null });
    expect(value(await store.visits.all(spaceId))).toHaveLength(1);
  });

  it('refuses what is no visit, and what is not there', async () => {
    const { id } = await start();
    expect(await store.visits.change(id, { correctedMinutes: -5 })).toMatchObject({ ok: false, reason: 'bad-message' });
    expect(await store.visits.change(id, { followUpDate: 'soon' })).toMatchObject({ ok: false, reason: 'bad-message' });
    expect(await store.visits.stop(crypto.randomUUID())).toMatchObject({ ok: false, reason: 'not-found' });
  });

  it('is gone for good after thirty days, with its marks', async () => {
    const { id } = await start();
    value(await store.ratings.mark(id, { lookForId: 'lf-wait', seen: 2, snippetIds: [] }));
    value(await store.visits.remove(id));
    expect(value(await store.purge.expired(-1))).toEqual({ snippets: 0, others: 1 });
    expect(await store.visits.restore(id)).toMatchObject({ ok: false, reason: 'not-found' });
    expect(value(await store.ratings.ofVisit(id))).toEqual([]);
    expect(await store.visits.start(spaceId, id, setup)).toMatchObject({ ok: false, reason: 'not-found' });
  });
});

describe('what was seen', () => {
  it('is kept once per look-for, with quotes of this visit only', async () => {
    const elsewhere = await tag(store, 'Another day.');
    const { id } = await start();
    const heard = await tag(store, 'Why does that work?');
    const snippetIds = [heard.id, elsewhere.id];
    value(await store.ratings.mark(id, { lookForId: 'lf-wait', seen: 1, snippetIds }));
    value(await store.ratings.mark(id, { lookForId: 'lf-wait', seen: 0, snippetIds }));
    expect(value(await store.ratings.ofVisit(id)).map((one) => [one.seen, one.snippetIds])).toEqual([[0, [heard.id]]]);
  });

  it('can be taken back, and "not seen" is no level', async () => {
    const { id } = await start();
    const mark = (seen: 0 | 'not-observed' | null) =>
      store.ratings.mark(id, { lookForId: 'lf-wait', seen, snippetIds: [] });
    expect(value(await mark('not-observed'))?.seen).toBe('not-observed');
    expect(value(await mark(null))).toBeNull();
    expect(value(await store.ratings.ofVisit(id))).toEqual([]);
    expect(value(await mark(0))?.seen).toBe(0);
  });
});

describe('staff', () => {
  it('get a code each, that nobody else ever has, also when they are gone', async () => {
    const [okafor] = value(await store.staff.add(spaceId, [person('Ms. Okafor'), person('Mr. Peña')]));
    if (!okafor) throw new Error('Ms. Okafor was expected');
    value(await store.staff.remove(okafor.id));
    expect(value(await store.staff.all(spaceId)).map((one) => one.body.name)).toEqual(['Mr. Peña']);
    const again = value(await store.staff.add(spaceId, [person('Ms. Okafor')]));
    expect(new Set([...again.map((one) => one.code), okafor.code]).size).toBe(3);
  });

  it('are added once, however often the same column is pasted', async () => {
    const names = [person('Ms. Okafor'), person('Mr. Peña')];
    value(await store.staff.add(spaceId, names));
    expect(value(await store.staff.add(spaceId, [...names, person('MR PENA'), person('mr. pena')]))).toHaveLength(3);
  });

  it('keep their code under a new name, and come back after a delete', async () => {
    const [before] = value(await store.staff.add(spaceId, [person('Ms. Okafor')]));
    if (!before) throw new Error('one was expected');
    const after = value(await store.staff.change(before.id, { name: 'Ms. Okafor-Reyes', room: '7' }));
    expect([after.code, after.body]).toEqual([
      before.code,
      { name: 'Ms. Okafor-Reyes', grade: '', room: '7', school: '' },
    ]);
    value(await store.staff.remove(before.id));
    expect(value(await store.staff.restore(before.id)).deletedAt).toBeNull();
    expect(await store.staff.change(before.id, { name: '' })).toMatchObject({ ok: false });
  });
});
