/** What is different between two versions of a lens, old and new wording side by side (S2). */
import type { LensPack } from '../pack';
import { COLLECTIONS, type Collection } from './place';
import { wordingsOf } from './wordings';

export type LensChange =
  | { kind: 'worded'; place: string; old: string; new: string }
  | { kind: 'added' | 'removed'; place: string; title: string };

/** Items that came and went first, then changed wordings in the order of the newer lens. Ids tell items apart, so an item that moved did not change. */
export function compareLenses(older: LensPack, newer: LensPack): LensChange[] {
  const items = COLLECTIONS.flatMap((collection): LensChange[] => [
    ...missingIn(older, newer, collection).map((place): LensChange => ({ kind: 'added', ...place })),
    ...missingIn(newer, older, collection).map((place): LensChange => ({ kind: 'removed', ...place })),
  ]);
  const came = new Set(items.map(({ place }) => place));
  const before = new Map(wordingsOf(older).map(({ place, text }) => [place, text]));
  const worded: LensChange[] = [];
  const after = new Set<string>();
  for (const { place, text } of wordingsOf(newer)) {
    after.add(place);
    const old = before.get(place) ?? '';
    if (old !== text && !came.has(itemOf(place))) worded.push({ kind: 'worded', place, old, new: text });
  }
  for (const [place, old] of before) {
    if (!after.has(place) && old !== '' && !came.has(itemOf(place)))
      worded.push({ kind: 'worded', place, old, new: '' });
  }
  return [...items, ...worded];
}

/** `lookFors/lf-explain` of `lookFors/lf-explain/levels/0/label`. */
export const itemOf = (place: string): string => place.split('/').slice(0, 2).join('/');

/** Items of `newer` that `older` has not. */
function missingIn(older: LensPack, newer: LensPack, collection: Collection): { place: string; title: string }[] {
  const there = new Set(older[collection].map(({ id }) => id));
  return newer[collection]
    .filter(({ id }) => !there.has(id))
    .map((item) => ({ place: `${collection}/${item.id}`, title: titleOf(item) }));
}

const titleOf = (item: { title?: string; term?: string; text?: string }): string =>
  item.title ?? item.term ?? item.text ?? '';
