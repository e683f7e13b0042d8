import type { Space } from '@/lib/evidence/records';
import { sideBySide } from '@/lib/lens/beside';
import type { LensPack } from '@/lib/lens/pack';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { Store } from '@/lib/store/open-store';

/** The lens of a space for a paper: with the look-fors of the one beside it, where it is kept here. */
export async function lensTogether({ lenses }: Store, { lens, secondLens }: Space): Promise<Outcome<LensPack>> {
  const [main, second] = await Promise.all([lenses.get(lens), secondLens ? lenses.get(secondLens) : null]);
  return main.ok ? done(sideBySide(main.value, second?.ok ? second.value : null)) : main;
}
