/** The real port of the desk: reads the store itself, lets the background make every change, and asks the browser for the rest. */
import type { DeskPort } from '@/components/desk/desk-port';
import { askForSite, forgetSite, grantedSites, hostOf } from '@/lib/browser/granted-sites';
import { localKeep } from '@/lib/browser/keep';
import { saveFile } from '@/lib/browser/save-file';
import { shortcuts } from '@/lib/browser/shortcuts';
import { openOwnPage } from '@/lib/browser/tabs';
import { askBackground } from '@/lib/messages/calls';
import type { Outcome } from '@/lib/outcome/outcome';
import { practiceSteps } from '@/lib/session/practice-steps';
import { openStore } from '@/lib/store/open-store';
import { filesPort } from './exchange/files-port';
import { keepForGood } from './keep-for-good';
import { keepingPort } from './keeping/keeping-port';
import { lensPort } from './lens/lens-port';
import { readQuotes } from './read-quotes';
import { reportsPort } from './reports/reports-port';

export function deskPort(): DeskPort {
  const store = openStore();
  /** Space of this desk; there is one in this version. */
  const inSpace = async <T>(work: (spaceId: string) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const space = await store.spaces.current();
    return space.ok ? work(space.value.id) : space;
  };
  /** Any answer wakes the background, which then hears of the commit and tells open panels and pages. */
  const wake = () => askBackground('draft.read', { key: 'kept:awake' });
  return {
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    workspace: () => store.workspace(),
    subscribe: (changed) => store.subscribe(changed),
    read: (filter, signal) => readQuotes(store, filter, signal),
    count: (filter, signal) => inSpace((id) => store.snippets.count(id, filter, signal)),
    countPerLookFor: (ids) => inSpace((id) => store.snippets.countPerLookFor(id, ids)),
    edit: (id, patch) => askBackground('snippet.edit', { id, patch }),
    remove: (id) => askBackground('snippet.remove', { id }),
    undo: () => askBackground('undo', { requestId: crypto.randomUUID() }),
    jump: (id) => askBackground('desk.jump', { id }),
    files: filesPort({ store, wake }),
    keeping: keepingPort(
      store,
      async () => null,
      () => askBackground('desk.forget-deleted', {}),
    ),
    lens: lensPort(store, wake),
    reports: reportsPort(store),
    saveFile,
    setPreferences: (patch) => askBackground('preferences.set', { patch }),
    setFocus: (lookForIds) => askBackground('focus.set', { lookForIds }),
    sites: async () => (await grantedSites()).map((pattern) => ({ pattern, host: hostOf(pattern) })),
    allowSite: askForSite,
    forbidSite: forgetSite,
    storage: () => keepForGood(),
    persist: () => keepForGood(),
    readDraft: (key) => askBackground('draft.read', { key }),
    writeDraft: (key, text) => askBackground('draft.write', { key, text, writtenAt: new Date().toISOString() }),
    keys: shortcuts,
    practice: () => practiceSteps(localKeep),
    openPractice: () => openOwnPage('/practice.html'),
  };
}
