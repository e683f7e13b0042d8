/** Where a district keeps codes, no name of a person leaves the background, also of those who were listed before. */

import { IDBKeyRange } from 'fake-indexeddb';
import { afterAll, expect, it, vi } from 'vitest';

vi.mock('@/lib/browser/keep', async () => {
  const { keepInMemory } = await import('@/tests/doubles/keep-in-memory');
  return { sessionKeep: keepInMemory(), localKeep: keepInMemory() };
});
vi.mock('@/lib/browser/tabs', () => ({ addressOf: async () => '' }));
// What is mocked for this file is loaded for it alone.
vi.resetModules();
afterAll(() => void vi.resetModules());

const { visitAnswers } = await import('@/entrypoints/background/visit-answers');
const { openStore } = await import('@/lib/store/open-store');
const { IDBFactory } = await import('fake-indexeddb');

const from = { tab: null, frame: null, window: null, url: '', instance: null };

it('shows codes in place of names, and gives the names back when the policy goes', async () => {
  using store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  const space = await store.spaces.current();
  if (!space.ok) throw new Error('no space');
  await store.staff.add(space.value.id, [
    { name: 'Ms. Okafor', grade: '4', room: '12B', school: 'Lincoln' },
    { name: 'T14', grade: '5', room: '', school: '' },
  ]);
  const answers = visitAnswers(store);
  const setup = { kind: 'classroom', school: '', gradeBand: null, topic: '', focus: [] } as const;
  const names = async (): Promise<string[]> => {
    const shelf = await answers['visits.shelf']({ locale: 'en' }, from);
    return shelf.ok ? shelf.value.staff.map(({ person }) => person.body.name).sort() : [shelf.reason];
  };
  expect(await names()).toEqual(['Ms. Okafor', 'T14']);
  const all = await store.staff.all(space.value.id);
  const okafor = all.ok ? all.value.find(({ body }) => body.name === 'Ms. Okafor') : undefined;
  await store.policy.take({ staffNames: 'codes' }, 'digest');
  expect(await names()).toEqual([okafor?.code, 'T14'].sort());
  const visit = await answers['visit.start'](
    { requestId: crypto.randomUUID(), setup: { ...setup, focus: [], teacherCode: okafor?.code ?? '' } },
    from,
  );
  const page = visit.ok ? await answers['visits.page']({ id: visit.value.id }, from) : visit;
  expect(page.ok && page.value.person?.body).toEqual({
    name: okafor?.code,
    grade: '4',
    room: '12B',
    school: 'Lincoln',
  });
  await store.policy.withdraw();
  expect(await names()).toEqual(['Ms. Okafor', 'T14']);
});
