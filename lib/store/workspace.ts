import type { Preferences, Workspace } from '@/lib/messages/view';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { preferencesUnder, underPolicy } from '@/lib/policy/in-force';
import type { StoreContext } from './context';
import { lastAct, viewOf } from './journal';
import { lensToShow, readKnown } from './policy';
import { readPreferences } from './preferences';
import { recentLookFors } from './recents';
import { readSecond } from './second-lens';
import type { Spaces } from './spaces';

/** What the person set, as the policy has it. Known while the notebook is locked too: whoever unlocks it reads their own language. */
export const readLook = ({ connection }: StoreContext): Promise<Outcome<Preferences>> =>
  connection.runOpen(async (db) => {
    const [preferences, known] = await Promise.all([readPreferences(db), readKnown(db)]);
    return done(preferencesUnder(known, preferences));
  });

/**
 * Everything that a panel or desk needs before it can paint, in one call: of one space, or of the one that the person works in. Makes the
 * first space when there is none.
 */
export async function readWorkspace(
  { connection }: StoreContext,
  spaces: Spaces,
  wanted?: string,
): Promise<Outcome<Workspace>> {
  const current = await spaces.current();
  if (!current.ok) return current;
  const all = await spaces.all();
  if (!all.ok) return all;
  const space = wanted === undefined ? current.value : all.value.find(({ id }) => id === wanted);
  if (!space) return failed('not-found', 'no such space');
  const { id: spaceId, lens: ref, secondLens, focus } = space;
  return await connection.run(async (db) => {
    const shown = await lensToShow(db, ref);
    if (!shown.ok) return shown;
    const { lens, ownsLens } = shown.value;
    const [second, known, recent, preferences, act] = await Promise.all([
      readSecond(db, lens, secondLens),
      readKnown(db),
      recentLookFors(db, spaceId),
      readPreferences(db),
      lastAct(db, spaceId),
    ]);
    const names = all.value.map(({ id, name }) => ({ id, name }));
    const own = {
      spaceId,
      spaces: names,
      lens,
      second,
      focus,
      recent,
      preferences,
      undoable: act ? viewOf(act) : null,
    };
    return done(underPolicy(own, known, ownsLens));
  });
}
