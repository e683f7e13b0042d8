/** What the background answers to whoever shows records: a panel or the desk. */
import { done } from '@/lib/outcome/outcome';
import type { Store } from '@/lib/store/open-store';
import type { Answers } from './answers';

type RecordCalls =
  | 'snippet.edit'
  | 'snippet.remove'
  | 'undo'
  | 'focus.set'
  | 'preferences.set'
  | 'draft.read'
  | 'draft.write';

export function recordAnswers(store: Store): Pick<Answers, RecordCalls> {
  return {
    'snippet.edit': ({ id, patch }) => store.snippets.edit(id, patch),
    'snippet.remove': ({ id }) => store.snippets.remove(id),
    undo: async ({ requestId }) => {
      const space = await store.spaces.current();
      return space.ok ? store.undo.undo(space.value.id, requestId) : space;
    },
    'focus.set': async ({ lookForIds }) => {
      const space = await store.spaces.current();
      if (!space.ok) return space;
      const set = await store.spaces.setFocus(space.value.id, lookForIds);
      return set.ok ? done(undefined) : set;
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
