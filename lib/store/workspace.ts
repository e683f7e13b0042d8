import type { Workspace } from '@/lib/messages/view';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { lastAct, viewOf } from './journal';
import { readLens } from './lenses';
import { readPreferences } from './preferences';
import { recentLookFors } from './recents';
import type { Spaces } from './spaces';

/** Everything that a panel or desk needs before it can paint, in one call. Makes the first space when there is none. */
export async function readWorkspace({ connection }: StoreContext, spaces: Spaces): Promise<Outcome<Workspace>> {
  const space = await spaces.current();
  if (!space.ok) return space;
  const { id: spaceId, lens: ref, focus } = space.value;
  return await connection.run(async (db) => {
    const lens = await readLens(db, ref);
    if (!lens.ok) return lens;
    const [recent, preferences, act] = await Promise.all([
      recentLookFors(db, spaceId),
      readPreferences(db),
      lastAct(db, spaceId),
    ]);
    return done({ spaceId, lens: lens.value, focus, recent, preferences, undoable: act ? viewOf(act) : null });
  });
}
