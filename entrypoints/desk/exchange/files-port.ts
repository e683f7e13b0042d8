/** The desk's way to files: made from the store and read into it. Everything heavy is loaded when it is asked for. */
import type { BackupState, FilesPort } from '@/components/desk/files-port';
import { type ExchangeSettings, type ExportWish, OPEN_SETTINGS } from '@/lib/exchange/export-wish';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { exportSettings } from '@/lib/policy/rules';
import type { StoreOptions } from '@/lib/store/open-context';
import { openExchangeStore } from '@/lib/store/open-exchange';
import type { Store } from '@/lib/store/open-store';
import { type BackupMark, backupState } from './backup-state';
import type { FilesContext } from './files-context';
import type { Intake } from './intake';

/** Where this page remembers its last export and backup: beside the drafts of the space, and settled as `kept:` says. */
const LAST_EXPORT = 'kept:last-export';
const LAST_BACKUP = 'kept:last-backup';

interface FilesOptions {
  store: Store;
  settings?: ExchangeSettings;
  storeOptions?: StoreOptions;
  /** Called before a change, so that whoever tells open pages and panels is awake when it happens. */
  wake?: () => Promise<unknown>;
}

export function filesPort({ store, settings = OPEN_SETTINGS, storeOptions = {}, wake }: FilesOptions): FilesPort {
  const files = openExchangeStore(storeOptions);
  let inForce = settings;
  /** What holds for a file is asked when it is made: the screen may be older than the policy. */
  const settle = async (): Promise<ExchangeSettings> => {
    const known = await store.policy.known();
    if (known.ok) inForce = known.value ? exportSettings(known.value.policy) : settings;
    return inForce;
  };
  let intake: Promise<Intake> | null = null;
  /** Reading files is half of the notebook's weight, and most days nobody brings one. */
  const reader = (): Promise<Intake> => {
    intake ??= import('./intake').then((file) => new file.Intake(files));
    return intake;
  };
  const inSpace = async <T>(work: (context: FilesContext) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const space = await store.spaces.current();
    return space.ok ? work({ store, files, spaceId: space.value.id }) : space;
  };
  const recall = async <T>(key: string): Promise<T | null> => {
    const kept = await inSpace(({ spaceId }) => store.drafts.get(spaceId, key));
    return kept.ok && kept.value !== '' ? (JSON.parse(kept.value) as T) : null;
  };
  const remember = async (key: string, value: unknown): Promise<void> => {
    await inSpace(({ spaceId }) => store.drafts.put(spaceId, key, JSON.stringify(value)));
  };
  return {
    get settings() {
      return inForce;
    },
    settle,
    nameQuestions: (filter, asked, run) =>
      inSpace(async (context) => (await import('./ask-names')).askNames(context, filter, asked, run)),
    make: (filter, wish, run) =>
      inSpace(async (context) => {
        const { makeFile } = await import('./make-file');
        return makeFile(context, filter, wish, run, await settle());
      }),
    async seal(file, passphrase) {
      const { seal } = await import('@/lib/exchange/sealed');
      return new Blob([await seal(new Uint8Array(await file.arrayBuffer()), passphrase)]);
    },
    lastWish: () => recall<ExportWish>(LAST_EXPORT),
    rememberWish: (wish) => remember(LAST_EXPORT, wish),
    look: (chosen, passphrase) =>
      inSpace(async ({ spaceId }) => {
        const rest = await files.whole.rest(spaceId);
        if (!rest.ok) return rest;
        const { space, lenses } = rest.value;
        const workspace = await store.workspace();
        if (!workspace.ok) return workspace;
        const { lens } = workspace.value;
        return (await reader()).look(chosen, passphrase, { space, lens, lenses, now: new Date().toISOString() });
      }),
    matchSheet: (roles) =>
      inSpace(async (context) => {
        const home = await (await import('./sheet-home')).sheetHome(context);
        return home.ok ? (await reader()).match(roles, home.value) : home;
      }),
    async take(run) {
      await wake?.();
      return (await reader()).take(run);
    },
    async takeBack() {
      await wake?.();
      return (await reader()).takeBack();
    },
    backup: (run) => inSpace(async (context) => (await import('./backup')).backupFile(context, run)),
    backedUp: (quotes) => remember(LAST_BACKUP, { at: new Date().toISOString(), quotes } satisfies BackupMark),
    backupState: async (): Promise<Outcome<BackupState>> =>
      inSpace(async (context) => done(await backupState(context, await recall<BackupMark>(LAST_BACKUP)))),
  };
}
