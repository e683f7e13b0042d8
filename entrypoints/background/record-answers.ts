/** What the background answers to whoever shows records: a panel or the desk. */

import { isRunning } from '@/lib/evidence/visit-time';
import { done } from '@/lib/outcome/outcome';
import type { Store } from '@/lib/store/open-store';
import type { Answers } from './answers';
import { latestVisit } from './visit-answers';

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

export function recordAnswers(store: Store): Pick<Answers, RecordCalls> {
  return {
    'snippet.edit': ({ id, patch }) => store.snippets.edit(id, patch),
    'snippet.remove': ({ id }) => store.snippets.remove(id),
    'snippets.change': ({ ids, patch }) => store.snippets.changeMany(ids, patch),
    'snippets.remove': ({ ids }) => store.snippets.removeMany(ids),
    undo: async ({ requestId }) => {
      const space = await store.spaces.current();
      return space.ok ? store.undo.undo(space.value.id, requestId) : space;
    },
    'focus.set': async ({ lookForIds }) => {
      const space = await store.spaces.current();
      if (!space.ok) return space;
      const set = await store.spaces.setFocus(space.value.id, lookForIds);
      if (!set.ok) return set;
      // One focus on the screen: that of a running visit follows.
      const latest = await latestVisit(store, space.value.id);
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
    'draft.read': async ({ key }) => {
      const space = await store.spaces.current();
      return space.ok ? store.drafts.get(space.value.id, key) : space;
    },
    'draft.write': async ({ key, text, writtenAt }) => {
      const space = await store.spaces.current();
      return space.ok ? store.drafts.put(space.value.id, key, text, writtenAt) : space;
    },
  };
}
