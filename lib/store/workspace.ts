import type { Workspace } from '@/lib/messages/view';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { underPolicy } from '@/lib/policy/in-force';
import type { StoreContext } from './context';
import { lastAct, viewOf } from './journal';
import { lensToShow, readKnown } from './policy';
import { readPreferences } from './preferences';
import { recentLookFors } from './recents';
import type { Spaces } from './spaces';

/** Everything that a panel or desk needs before it can paint, in one call. Makes the first space when there is none. */
export async function readWorkspace({ connection }: StoreContext, spaces: Spaces): Promise<Outcome<Workspace>> {
  const space = await spaces.current();
  if (!space.ok) return space;
  const { id: spaceId, lens: ref, focus } = space.value;
  return await connection.run(async (db) => {
    const shown = await lensToShow(db, ref);
    if (!shown.ok) return shown;
    const { lens, ownsLens } = shown.value;
    const [known, recent, preferences, act] = await Promise.all([
      readKnown(db),
      recentLookFors(db, spaceId),
      readPreferences(db),
      lastAct(db, spaceId),
    ]);
    const own = { spaceId, lens, focus, recent, preferences, undoable: act ? viewOf(act) : null };
    return done(underPolicy(own, known, ownsLens));
  });
}
