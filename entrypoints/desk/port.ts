/** The real port of the desk: reads the store itself, lets the background make every change, and asks the browser for the rest. */
import type { DeskPort } from '@/components/desk/desk-port';
import { copyText } from '@/lib/browser/clipboard';
import { askForSite, forgetSite, grantedSites, hostOf } from '@/lib/browser/granted-sites';
import { localKeep } from '@/lib/browser/keep';
import { ownVersion } from '@/lib/browser/managed';
import { saveFile } from '@/lib/browser/save-file';
import { sessionSealKeys } from '@/lib/browser/seal-key';
import { shortcuts } from '@/lib/browser/shortcuts';
import { openOwnPage } from '@/lib/browser/tabs';
import { mayLeaveWhole } from '@/lib/exchange/export-wish';
import { askBackground } from '@/lib/messages/calls';
import type { Outcome } from '@/lib/outcome/outcome';
import { diagnosticsText } from '@/lib/policy/diagnostics';
import { keepingSet } from '@/lib/policy/rules';
import { practiceSteps } from '@/lib/session/practice-steps';
import { readRing } from '@/lib/session/ring';
import { DATABASE_NAME } from '@/lib/store/name';
import { openStore } from '@/lib/store/open-store';
import { quotesPort } from './catalogue/quotes-port';
import { remoteCatalogue } from './catalogue/remote';
import { filesPort } from './exchange/files-port';
import { fileThreads } from './exchange/threads';
import { folderPort } from './folder/folder-port';
import { goalsPort } from './goals/goals-port';
import { keepForGood } from './keep-for-good';
import { keepingPort } from './keeping/keeping-port';
import { lensPort } from './lens/lens-port';
import { lockPort } from './lock/lock-port';
import { removalPort } from './removal/removal-port';
import { reportsPort } from './reports/reports-port';
import { spacesPort } from './spaces/spaces-port';
import { yearPort } from './year/year-port';

export function deskPort(): DeskPort {
  const storeOptions = { keys: sessionSealKeys };
  const store = openStore(storeOptions);
  // A page that is loaded anew holds nothing of what was shown, in its words, its memory or its worker.
  store.subscribe(async ({ what }) => {
    const lock = what === 'lock' ? await store.lockState() : null;
    if (lock?.ok && lock.value === 'locked') location.reload();
  });
  // Shown from the last copy; the browser's own word comes as a change.
  void askBackground('desk.policy', {});
  const catalogue = remoteCatalogue(
    () => new Worker(new URL('./catalogue/worker.ts', import.meta.url), { type: 'module' }),
    sessionSealKeys.read,
  );
  /** The space that the notebook shows now. */
  const inSpace = async <T>(work: (spaceId: string) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const space = await store.spaces.current();
    return space.ok ? work(space.value.id) : space;
  };
  // Any answer wakes the background, which then hears of the commit and tells open panels and pages.
  const wake = () => askBackground('draft.read', { key: 'kept:awake' });
  const threads = fileThreads(sessionSealKeys.read);
  const files = filesPort({ store, database: DATABASE_NAME, threads, wake });
  return {
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    async workspace() {
      const [workspace] = await Promise.all([store.workspace(), files.settle()]);
      return workspace;
    },
    look: store.look,
    subscribe: (changed) => store.subscribe(changed),
    quotes: quotesPort(store, catalogue, {
      changeMany: (ids, patch) => askBackground('snippets.change', { ids: [...ids], patch }),
      removeMany: (ids) => askBackground('snippets.remove', { ids: [...ids] }),
    }),
    visits: () => inSpace((id) => store.visits.all(id)),
    edit: (id, patch) => askBackground('snippet.edit', { id, patch }),
    remove: (id) => askBackground('snippet.remove', { id }),
    undo: () => askBackground('undo', { requestId: crypto.randomUUID() }),
    removal: removalPort(store),
    jump: (id) => askBackground('desk.jump', { id }),
    files,
    folder: folderPort({
      store,
      database: DATABASE_NAME,
      thread: threads.out,
      wake,
      wrote: files.backedUp,
      allowed: async () => mayLeaveWhole(await files.settle()),
    }),
    keeping: keepingPort(
      store,
      async () => {
        const known = await store.policy.known();
        const policy = known.ok ? (known.value?.policy ?? null) : null;
        const rules = keepingSet(policy);
        return rules && { ...rules, by: policy?.organisation ?? '' };
      },
      () => askBackground('desk.forget-deleted', {}),
    ),
    goals: goalsPort(store, storeOptions),
    year: yearPort({
      store,
      storeOptions,
      purge: (before) => askBackground('desk.close-year', { before }),
      bundlesAllowed: async () => !(await files.settle()).disabledFormats.includes('bundle'),
    }),
    lock: lockPort(store, storeOptions, wake),
    lens: lensPort(store, storeOptions, wake, threads),
    spaces: spacesPort(store, wake, (spaceId) => askBackground('desk.remove-space', { spaceId })),
    reports: reportsPort(store, storeOptions),
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
    async diagnostics() {
      const known = await store.policy.known();
      return diagnosticsText({
        version: ownVersion(),
        agent: navigator.userAgent,
        known: known.ok ? known.value : null,
        lately: await readRing(localKeep),
      });
    },
    copy: (text) => copyText(text),
    keys: shortcuts,
    practice: () => practiceSteps(localKeep),
    openPractice: () => openOwnPage('/practice.html'),
  };
}
