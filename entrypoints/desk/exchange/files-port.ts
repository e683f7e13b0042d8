/** The desk's way to files: made from the store and read into it, by a thread of their own. */
import type { BackupState, FilesPort, Run } from '@/components/desk/files-port';
import { type ExchangeSettings, type ExportWish, mayLeaveWhole, OPEN_SETTINGS } from '@/lib/exchange/export-wish';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { exportSettings } from '@/lib/policy/rules';
import type { Store } from '@/lib/store/open-store';
import { type BackupMark, backupState } from './backup-state';
import type { FileWork, Notebook } from './file-work';

/** Where this page remembers its last export and backup: beside the drafts of the space, and settled as `kept:` says. */
const LAST_EXPORT = 'kept:last-export';
const LAST_BACKUP = 'kept:last-backup';

interface FilesOptions {
  store: Store;
  database: string;
  /** Who makes files, and who reads them and remembers what was read. */
  threads: { out: FileWork; in: FileWork };
  settings?: ExchangeSettings;
  /** Called before a change, so that whoever tells open pages and panels is awake when it happens. */
  wake?: () => Promise<unknown>;
}

export function filesPort({ store, database, threads, settings = OPEN_SETTINGS, wake }: FilesOptions): FilesPort {
  let inForce = settings;
  /** What holds for a file is asked when it is made: the screen may be older than the policy. */
  const settle = async (): Promise<ExchangeSettings> => {
    const known = await store.policy.known();
    if (known.ok) inForce = known.value ? exportSettings(known.value.policy) : settings;
    return inForce;
  };
  const inSpace = async <T>(work: (at: Notebook) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const space = await store.spaces.current();
    return space.ok ? work({ database, spaceId: space.value.id }) : space;
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
    nameQuestions: (filter, asked, run) => inSpace((at) => threads.out.nameQuestions(at, filter, asked, run)),
    make: (filter, wish, run) => inSpace(async (at) => threads.out.make(at, filter, wish, await settle(), run)),
    async seal(file, passphrase) {
      const sealed = await threads.out.seal({ file, passphrase }, unwatched());
      if (!sealed.ok) throw new Error(sealed.reason);
      return sealed.value;
    },
    lastWish: () => recall<ExportWish>(LAST_EXPORT),
    rememberWish: (wish) => remember(LAST_EXPORT, wish),
    look: (chosen, passphrase) => inSpace((at) => threads.in.look(at, chosen, passphrase, unwatched())),
    matchSheet: (roles) => inSpace((at) => threads.in.matchSheet(at, roles, unwatched())),
    take: (run) =>
      inSpace(async (at) => {
        await wake?.();
        return threads.in.take(at, run);
      }),
    takeBack: () =>
      inSpace(async (at) => {
        await wake?.();
        return threads.in.takeBack(at, unwatched());
      }),
    foci: (file) => inSpace((at) => threads.out.foci(at, file, unwatched())),
    backup: (passphrase, run) =>
      inSpace(async (at) => {
        if (passphrase === '' && !mayLeaveWhole(await settle())) return failed('managed', 'passphrase');
        return threads.out.backup(at, passphrase, run);
      }),
    backedUp: (quotes) => remember(LAST_BACKUP, { at: new Date().toISOString(), quotes } satisfies BackupMark),
    backupState: async (): Promise<Outcome<BackupState>> =>
      inSpace(async ({ spaceId }) => done(await backupState(store, spaceId, await recall<BackupMark>(LAST_BACKUP)))),
  };
}

/** A run that nobody watches or stops. */
const unwatched = (): Run => ({ signal: new AbortController().signal, onProgress: () => undefined });
