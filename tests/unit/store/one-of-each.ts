/**
 * A small store with one of everything, always the same ids and times: what a dump of a released version is made of. Add to it
 * when a version adds records; dumps that were released stay as they are.
 */
import type { AgreementStore } from '@/lib/store/agreements';
import type { Store } from '@/lib/store/open-store';
import { shelve } from './shelving';
import { captured, GRADE_4_NOTE, noticing, value } from './tagging';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const KEPT = id(101);
export const DELETED = id(102);
export const PURGED = id(103);
const ROOM_12B = { ...GRADE_4_NOTE, key: 'practice.example/walkthrough/room-12b', title: 'Room 12B' };
export const VISITED = id(104);
export const HEARD = id(105);
export const DECIDED = id(107);
export const SHELVED = id(110);

export async function fillWithOneOfEach(
  store: Store & { agreements: AgreementStore; factory: IDBFactory },
): Promise<void> {
  const { id: spaceId } = value(await store.spaces.current());
  const save = async (requestId: string, exact: string, request = noticing('lf-explain')) =>
    value(await store.snippets.save({ requestId, spaceId, captured: captured(exact), request }));

  await fillAShelf(store, spaceId);
  await fillWithAVisit(store, spaceId);
  await save(KEPT, 'I think 3½ because the bar is cut in half 🙂', {
    tags: [
      { lookForId: 'lf-explain', level: 2 },
      { lookForId: 'lf-connect', level: null },
    ],
    kind: 'bright-spot',
    speaker: 'student',
    note: 'Unprompted. Ask how she knew.',
  });
  const { quote } = captured('I think 3½ since the bar is cut in half 🙂');
  value(await store.snippets.confirmWords(KEPT, quote));
  await save(DELETED, 'شرح الطالب كيف قارن الكسور');
  value(await store.snippets.remove(DELETED));
  await save(PURGED, 'Said by mistake.');
  value(await store.purge.forGood([PURGED]));
  value(await store.spaces.setFocus(spaceId, ['lf-explain']));
  value(await store.drafts.put(spaceId, `note:${GRADE_4_NOTE.key}`, 'Dear Ms. Okafor, two students'));
  value(await store.preferences.set({ locale: 'es', gradeBand: '3-5' }));
  await fillWithAgreements(store.agreements, spaceId);
}

/** Since version 4: a quote on a shelf. */
async function fillAShelf(store: Store & { factory: IDBFactory }, spaceId: string): Promise<void> {
  const said = captured('The bars are the same, so a third is more.', ROOM_12B);
  value(await store.snippets.save({ requestId: SHELVED, spaceId, captured: said, request: noticing('lf-spread') }));
  await shelve({ factory: store.factory, newId: () => id(111) }, 1);
}

/** Since version 2: a person, a stopped visit with a quote and two marks, a deleted visit. */
async function fillWithAVisit(store: Store, spaceId: string): Promise<void> {
  const [person] = value(
    await store.staff.add(spaceId, [{ name: 'Ms. Okafor', grade: '4', room: '12B', school: 'Lincoln' }]),
  );
  const setup = {
    kind: 'classroom',
    teacherCode: person?.code ?? null,
    school: 'Lincoln',
    gradeBand: '3-5',
    topic: 'Comparing fractions',
    focus: ['lf-explain'],
  } as const;
  value(await store.visits.start(spaceId, VISITED, { ...setup, focus: [...setup.focus] }));
  const said = {
    requestId: HEARD,
    spaceId,
    captured: captured('Why is 3/4 more?', ROOM_12B),
    request: noticing('lf-wait'),
  };
  value(await store.snippets.save(said));
  value(await store.ratings.mark(VISITED, { lookForId: 'lf-explain', seen: 0, snippetIds: [HEARD] }));
  value(await store.ratings.mark(VISITED, { lookForId: 'lf-wait', seen: 'not-observed', snippetIds: [] }));
  value(await store.visits.stop(VISITED));
  value(await store.visits.change(VISITED, { followUpDate: '2026-01-22', followUp: 'Plan the first question' }));
  value(await store.visits.start(spaceId, id(106), { ...setup, kind: 'plc', focus: [] }));
  value(await store.visits.remove(id(106)));
}

/** Since version 3: a goal, a decision of the visit that was kept, and a deleted one. */
async function fillWithAgreements(agreements: AgreementStore, spaceId: string): Promise<void> {
  const goal = {
    kind: 'goal',
    text: 'Students give reasons in every lesson',
    madeOn: '2026-01-12',
    revisitOn: null,
  } as const;
  value(await agreements.add(spaceId, id(108), goal));
  const decision = { kind: 'decision', text: 'Ms. Okafor opens with a number talk', madeOn: '2026-01-15' } as const;
  value(
    await agreements.add(spaceId, DECIDED, {
      ...decision,
      revisitOn: '2026-01-29',
      teacherCode: 'K7Q4',
      visitId: VISITED,
    }),
  );
  value(await agreements.change(DECIDED, { state: 'kept' }));
  value(await agreements.add(spaceId, id(109), { ...goal, text: 'Written by mistake' }));
  value(await agreements.remove(id(109)));
}
