/** What the background answers to whoever shows records: a panel or the desk. */

import { isRunning } from '@/lib/evidence/visit-time';
import type { Sender } from '@/lib/messages/wire';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { BackgroundStore } from '@/lib/store/open-background-store';
import type { Answers } from './answers';
import { latestVisit } from './visit-answers';
import { spaceIdOf } from './which-space';

type RecordCalls =
  | 'snippet.edit'
  | 'snippet.remove'
  | 'snippets.change'
  | 'snippets.remove'
  | 'undo'
  | 'focus.set'
  | 'preferences.set'
  | 'draft.read'
  | 'draft.write';

export function recordAnswers(store: BackgroundStore): Pick<Answers, RecordCalls> {
  /** A draft goes where its writer began it, also when its last words come after the panel has turned to another space. */
  const draftHome = async (from: Sender, said: string | undefined): Promise<Outcome<string>> => {
    if (said === undefined) return spaceIdOf(store, from);
    const all = await store.spaces.all();
    if (!all.ok) return all;
    return all.value.some(({ id }) => id === said) ? done(said) : failed('not-found', 'no such space');
  };
  return {
    'snippet.edit': ({ id, patch }) => store.snippets.edit(id, patch),
    'snippet.remove': ({ id }) => store.snippets.remove(id),
    'snippets.change': ({ ids, patch }) => store.snippets.changeMany(ids, patch),
    'snippets.remove': ({ ids }) => store.snippets.removeMany(ids),
    undo: async ({ requestId }, from) => {
      const spaceId = await spaceIdOf(store, from);
      return spaceId.ok ? store.undo.undo(spaceId.value, requestId) : spaceId;
    },
    'focus.set': async ({ lookForIds }, from) => {
      const spaceId = await spaceIdOf(store, from);
      if (!spaceId.ok) return spaceId;
      const set = await store.spaces.setFocus(spaceId.value, lookForIds);
      if (!set.ok) return set;
      // One focus on the screen: that of a running visit follows.
      const latest = await latestVisit(store, spaceId.value);
      if (latest.ok && latest.value && isRunning(latest.value)) {
        const followed = await store.visits.change(latest.value.id, { focus: lookForIds });
        if (!followed.ok) return followed;
      }
      return done(undefined);
    },
    'preferences.set': async ({ patch }) => {
      const set = await store.preferences.set(patch);
      return set.ok ? done(undefined) : set;
    },
    'draft.read': async ({ key, spaceId }, from) => {
      const home = await draftHome(from, spaceId);
      return home.ok ? store.drafts.get(home.value, key) : home;
    },
    'draft.write': async ({ key, text, writtenAt, spaceId }, from) => {
      const home = await draftHome(from, spaceId);
      return home.ok ? store.drafts.put(home.value, key, text, writtenAt) : home;
    },
  };
}
