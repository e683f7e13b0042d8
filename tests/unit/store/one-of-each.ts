/**
 * A small store with one of everything, always the same ids and times: what a dump of a released version is made of. Add to it
 * when a version adds records; dumps that were released stay as they are.
 */
import type { Store } from '@/lib/store/open-store';
import { captured, GRADE_4_NOTE, noticing, value } from './tagging';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const KEPT = id(101);
export const DELETED = id(102);
export const PURGED = id(103);

export async function fillWithOneOfEach(store: Store): Promise<void> {
  const { id: spaceId } = value(await store.spaces.current());
  const save = async (requestId: string, exact: string, request = noticing('lf-explain')) =>
    value(await store.snippets.save({ requestId, spaceId, captured: captured(exact), request }));

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
}
