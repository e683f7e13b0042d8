/**
 * Two devices without a server: each writes only its own file into a folder that something else carries about, and reads the others' by the rules of
 * merging. So nobody ever writes what somebody else writes, whatever order the files arrive in. Pure: folder, records and what was seen come in.
 */
import type { Bundle } from './bundle';
import { readBundle } from './bundle-read';
import { deviceFile, type FolderFile, type FolderMemory, lookOf, othersIn } from './folder-memory';
import type { ReadProblem } from './problem';

/** A folder as far as this needs it. A call may reject: the folder is gone, or may no longer be read. */
export interface Folder {
  list(): Promise<FolderFile[]>;
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The file is there whole or as it was before. */
  write(name: string, content: Blob): Promise<void>;
}

export interface FolderWork {
  /** This device's own id. */
  device: string;
  memory: FolderMemory;
  /** Takes another device's records in; answers how many changed here. */
  take: (bundle: Bundle, name: string) => Promise<number>;
  /** All records of this device, and a digest of them: the same records, the same digest. */
  make: () => Promise<{ content: Blob; digest: string }>;
}

export interface FolderDone {
  memory: FolderMemory;
  /** Records that came in. */
  taken: number;
  wrote: boolean;
  /** Files that are not whole yet: whoever carries them is still at it. */
  waiting: string[];
  /** Files that can never be read as they are. */
  problems: ReadProblem[];
}

/** Reads what is new in the folder, then writes what is new here. */
export async function syncFolder(folder: Folder, { device, memory, take, make }: FolderWork): Promise<FolderDone> {
  const files = await folder.list();
  const seen: Record<string, string> = {};
  const waiting: string[] = [];
  const problems: ReadProblem[] = [];
  let taken = 0;
  for (const file of othersIn(files, device)) {
    const look = lookOf(file);
    if (memory.seen[file.name] === look) {
      seen[file.name] = look;
      continue;
    }
    const read = readBundle(await folder.read(file.name), file.name);
    if (read.ok) {
      taken += await take(read.value, file.name);
      seen[file.name] = look;
    } else if (read.problems.some(({ reason }) => HALF_THERE.has(reason))) {
      waiting.push(file.name);
    } else {
      problems.push(...read.problems);
    }
  }
  const { content, digest } = await make();
  const there = files.some(({ name }) => name === deviceFile(device));
  const wrote = digest !== memory.written || !there;
  if (wrote) await folder.write(deviceFile(device), content);
  return { memory: { seen, written: digest }, taken, wrote, waiting, problems };
}

/** What a file that is still on its way looks like: cut off, empty, or with a hole of zeros in it. */
const HALF_THERE: ReadonlySet<string> = new Set(['truncated', 'empty', 'not-json', 'not-utf8']);
