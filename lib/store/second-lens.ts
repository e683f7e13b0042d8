import type { SecondLens } from '@/lib/evidence/tag-lens';
import { ofSecondAlone, standsBeside } from '@/lib/lens/beside';
import type { LensPack, LensRef } from '@/lib/lens/pack';
import { readLens } from './lenses';
import { lensOfSpace } from './policy';
import type { LensDatabase } from './schema';

/** The lens that stands beside the one in force; null where there is none, or it is not kept here any more. */
export async function readSecond(
  db: LensDatabase,
  main: LensRef,
  second: LensRef | undefined,
): Promise<LensPack | null> {
  if (!second || !standsBeside(main, second)) return null;
  const read = await readLens(db, second);
  return read.ok ? read.value : null;
}

/** What new tags of a space may be of beside its lens. Belongs into a transaction over `spaces`, `settings` and `lenses`. */
export async function secondLensOf(db: LensDatabase, spaceId: string): Promise<SecondLens | null> {
  const space = await db.spaces.get(spaceId);
  if (!space?.secondLens) return null;
  const main = await readLens(db, await lensOfSpace(db, space.lens));
  if (!main.ok) return null;
  const second = await readSecond(db, main.value, space.secondLens);
  if (!second) return null;
  const lookForIds = new Set(ofSecondAlone(main.value, second).map(({ id }) => id));
  return { ref: { id: second.id, version: second.version }, lookForIds };
}
