import type { SheetHome } from '@/lib/exchange/sheet/sheet-bundle';
import type { Wall } from '@/lib/exchange/sheet/sheet-dates';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { FilesContext } from './files-context';

/** A look-for below this is one of several that the words may be about: a person decides, not we. */
const CLEAR = 0.35;

/** Where a sheet's rows come to: this notebook, its people, its lens, the clock of this place. */
export async function sheetHome({ store, files, spaceId }: FilesContext): Promise<Outcome<SheetHome>> {
  const rest = await files.whole.rest(spaceId);
  if (!rest.ok) return rest;
  const { space, staff } = rest.value;
  const lens = await store.lenses.get(space.lens);
  if (!lens.ok) return lens;
  const { suggest } = await import('@/lib/lens/suggest/suggest');
  return done({
    space,
    staff,
    lens: lens.value,
    lookForOf: (words) => {
      const [first] = suggest(words, lens.value);
      return first && first.score >= CLEAR ? first.lookForId : null;
    },
    momentOf,
    random: Math.random,
    now: new Date().toISOString(),
  });
}

function momentOf({ year, month, day, hour, minute, second }: Wall): { instant: string; offset: number } {
  const at = new Date(year, month - 1, day, hour, minute, second);
  return { instant: at.toISOString(), offset: -at.getTimezoneOffset() };
}
