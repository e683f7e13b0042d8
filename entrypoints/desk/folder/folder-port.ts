/** Keeps the notebook in the chosen folder while the desk is open: at the start, a little after each change, and once a minute. */
import type { FolderPort, FolderState } from '@/components/desk/folder/folder-port';
import { browserFolders, type Folders, folderOf, mayUse } from '@/lib/browser/folder';
import { type FolderMemory, hasNews, NOTHING_SEEN } from '@/lib/exchange/folder-memory';
import type { Store } from '@/lib/store/open-store';
import type { FileWork } from '../exchange/file-work';

const MEMORY = 'kept:folder';
/** From a change to the write, ms: a note is typed to its end meanwhile. */
const AFTER_CHANGE = 4000;
const EVERY = 60_000;

export interface FolderOptions {
  store: Store;
  database: string;
  /** Who reads and writes the folder's files. */
  thread: Pick<FileWork, 'fold'>;
  wake?: () => Promise<unknown>;
  /** Told after each write: the folder's file is a backup. */
  wrote?: (quotes: number) => Promise<void>;
  /** Whether the whole notebook may leave this device now; asked before each time. */
  allowed?: () => Promise<boolean>;
  /** The browser's folders; a test gives its own. */
  seam?: Folders;
}

interface Remembered {
  device: string;
  memory: FolderMemory;
}

export function folderPort({
  store,
  database,
  thread,
  wake,
  wrote,
  allowed = async () => true,
  seam = browserFolders,
}: FolderOptions): FolderPort {
  const listeners = new Set<() => void>();
  let state: FolderState = { state: seam.can() ? 'off' : 'none' };
  /** Each space has a folder of its own: `handle` is that of `spaceId`. */
  let handle: FileSystemDirectoryHandle | null = null;
  let spaceId: string | null = null;
  let running: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (next: FolderState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const later = (after: number): void => {
    clearTimeout(timer);
    if (handle) timer = setTimeout(() => void sync(), after);
  };
  /** Asks what the organisation allows, and shows it; what is forbidden now may be allowed later. */
  const judged = async (): Promise<boolean> => {
    const may = await allowed();
    if (!may) {
      set({ state: 'forbidden' });
      later(EVERY);
    } else if (state.state === 'forbidden' && !handle) set({ state: 'off' });
    return may;
  };
  /** One at a time: two would write over one another. */
  const sync = (): Promise<void> => {
    running = running.then(once, once);
    return running;
  };
  const once = async (): Promise<void> => {
    const kept = handle;
    const home = spaceId;
    if (!kept || home === null || !(await judged())) return;
    set({ state: 'working', name: kept.name });
    try {
      const said = await store.drafts.get(home, MEMORY);
      const known: Remembered =
        said.ok && said.value !== ''
          ? (JSON.parse(said.value) as Remembered)
          : { device: crypto.randomUUID(), memory: NOTHING_SEEN };
      // Records will come in, and whoever tells open pages of it must hear.
      if (hasNews(await folderOf(kept).list(), known.device, known.memory)) await wake?.();
      const run = { signal: new AbortController().signal, onProgress: () => undefined };
      const folded = await thread.fold({ database, spaceId: home }, { handle: kept, ...known }, run);
      if (!folded.ok) throw new Error(folded.reason);
      const { result, quotes } = folded.value;
      await store.drafts.put(home, MEMORY, JSON.stringify({ ...known, memory: result.memory }));
      if (result.wrote) await wrote?.(quotes);
      const { taken, waiting, problems } = result;
      if (home === spaceId)
        set({ state: 'kept', name: kept.name, at: new Date().toISOString(), taken, waiting: waiting.length, problems });
    } catch {
      set({ state: 'lost', name: kept.name });
    }
    later(EVERY);
  };
  const currentSpace = async (): Promise<string | null> => {
    const space = await store.spaces.current();
    return space.ok ? space.value.id : null;
  };
  /** The notebook may show another space now: its own folder takes the place of the one before. */
  const turn = async (): Promise<void> => {
    if (state.state === 'none') return;
    const now = await currentSpace();
    if (now !== spaceId && now !== null) {
      const first = spaceId === null;
      spaceId = now;
      handle = null;
      clearTimeout(timer);
      if (!first) set({ state: 'off' });
      if (await judged()) await begin(await seam.kept(now), false);
    } else if (!handle) await judged();
  };
  store.subscribe(({ what }) => {
    if (what === 'workspace') void turn().catch(() => undefined);
    if (state.state !== 'working') later(AFTER_CHANGE);
  });
  const begin = async (found: FileSystemDirectoryHandle | null, ask: boolean): Promise<void> => {
    if (!found) return;
    if (!(await judged())) return;
    spaceId ??= await currentSpace();
    if (await mayUse(found, ask)) {
      handle = found;
      await sync();
    } else set({ state: 'asks', name: found.name });
  };
  const use = async (chosen: FileSystemDirectoryHandle | null, ask: boolean): Promise<void> => {
    if (!chosen || !(await judged())) return;
    spaceId = await currentSpace();
    if (spaceId === null) return;
    await seam.keep(spaceId, chosen);
    await begin(chosen, ask);
  };
  if (state.state === 'off') void turn().catch(() => undefined);
  return {
    now: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    choose: async () => use(await seam.choose(), false),
    // It may be read already; to write in it, the browser asks.
    drop: async (transfer) => use(await seam.dropped(transfer), true),
    async resume() {
      spaceId ??= await currentSpace();
      await begin(handle ?? (spaceId === null ? null : await seam.kept(spaceId)), true);
    },
    async leave() {
      handle = null;
      clearTimeout(timer);
      if (spaceId === null) return;
      await seam.keep(spaceId, null);
      const said = await store.drafts.get(spaceId, MEMORY);
      if (said.ok && said.value !== '') {
        const { device } = JSON.parse(said.value) as Remembered;
        await store.drafts.put(spaceId, MEMORY, JSON.stringify({ device, memory: NOTHING_SEEN }));
      }
      set({ state: 'off' });
    },
  };
}
