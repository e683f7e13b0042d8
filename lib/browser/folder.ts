/**
 * Seam: a folder that the person chose (File System Access API; Chromium has it, Firefox 153 has not). The browser keeps the handle in a database of its own and
 * may ask again after a restart, which only a click may start.
 */
import type { FolderFile } from '@/lib/exchange/folder-memory';
import type { Folder } from '@/lib/exchange/folder-sync';

export interface Folders {
  /** Whether this browser lets a person choose a folder. */
  can(): boolean;
  /** Asks for one, in the turn of a click; null when none was chosen. */
  choose(): Promise<FileSystemDirectoryHandle | null>;
  /** The folder that was dropped; to be called in the turn of the drop. Null when it is none. */
  dropped(transfer: DataTransfer): Promise<FileSystemDirectoryHandle | null>;
  /** Remembers it for the next start, for one space; null forgets it. */
  keep(spaceId: string, handle: FileSystemDirectoryHandle | null): Promise<unknown>;
  kept(spaceId: string): Promise<FileSystemDirectoryHandle | null>;
}

/** The part of the API that TypeScript's own types lack. */
interface Permitted {
  queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Handle = FileSystemDirectoryHandle & Partial<Permitted>;
interface Picker {
  showDirectoryPicker(options: { id: string; mode: 'readwrite' }): Promise<Handle>;
}
interface DroppedItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

const WRITE = { mode: 'readwrite' } as const;
const hasPicker = (where: object): where is Picker => 'showDirectoryPicker' in where;

async function chooseFolder(): Promise<Handle | null> {
  const where: object = globalThis;
  if (!hasPicker(where)) return null;
  try {
    return await where.showDirectoryPicker({ id: 'shared-lens', ...WRITE });
  } catch {
    return null;
  }
}

async function droppedFolder({ items }: DataTransfer): Promise<Handle | null> {
  const first: (DataTransferItem & DroppedItem) | undefined = items[0];
  const handle = await first?.getAsFileSystemHandle?.();
  return handle?.kind === 'directory' ? (handle as Handle) : null;
}

/** Whether the folder may be used now; `ask` only in the turn of a click. */
export async function mayUse(handle: Handle, ask: boolean): Promise<boolean> {
  const state = ask ? await handle.requestPermission?.(WRITE) : await handle.queryPermission?.(WRITE);
  return state === undefined || state === 'granted';
}

/** The folder behind a handle. Writing goes by a swap file that takes the name when it is whole (File System Standard, createWritable). */
export const folderOf = (handle: Handle): Folder => ({
  async list() {
    const files: FolderFile[] = [];
    for await (const [name, entry] of handle.entries()) {
      if (entry.kind !== 'file') continue;
      const file = await (entry as FileSystemFileHandle).getFile();
      files.push({ name, size: file.size, modified: file.lastModified });
    }
    return files;
  },
  async read(name) {
    const file = await (await handle.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  },
  async write(name, content) {
    const writing = await (await handle.getFileHandle(name, { create: true })).createWritable();
    await writing.write(content);
    await writing.close();
  },
});

const DATABASE = 'shared-lens-folder';
const KEPT = 'kept';

const keepFolder = (spaceId: string, handle: Handle | null): Promise<unknown> =>
  inKept('readwrite', (store) => (handle === null ? store.delete(spaceId) : store.put(handle, spaceId)));

/** The folder of a space. One that was chosen when there was a single space goes to the first that asks, and to no other. */
async function keptFolder(spaceId: string): Promise<Handle | null> {
  const own = (await inKept('readonly', (store) => store.get(spaceId))) as Handle | undefined;
  if (own) return own;
  const only = (await inKept('readonly', (store) => store.get(KEPT))) as Handle | undefined;
  if (!only) return null;
  await keepFolder(spaceId, only);
  await inKept('readwrite', (store) => store.delete(KEPT));
  return only;
}

function inKept(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(KEPT);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = work(opening.result.transaction(KEPT, mode).objectStore(KEPT));
      request.onsuccess = () => {
        resolve(request.result);
        opening.result.close();
      };
      request.onerror = () => reject(request.error);
    };
  });
}

export const browserFolders: Folders = {
  can: () => hasPicker(globalThis),
  choose: chooseFolder,
  dropped: droppedFolder,
  keep: keepFolder,
  kept: keptFolder,
};
