/** What a device knows of a shared folder: which files are whose, and how each looked when it was last read. */
export interface FolderFile {
  name: string;
  /** Bytes. */
  size: number;
  /** ms since 1970. */
  modified: number;
}

/** What this device remembers from one look to the next. */
export interface FolderMemory {
  /** How each file looked when it was last read, or found to be half there. */
  seen: Readonly<Record<string, string>>;
  /** What was last written, by its digest. */
  written: string;
}

export const NOTHING_SEEN: FolderMemory = { seen: {}, written: '' };

const ENDING = '.lens.json';
const START = 'shared-lens-device-';

export const deviceFile = (device: string): string => `${START}${device}${ENDING}`;

/** Copies that a carrier made of two writes at once (`… (1).lens.json`) are read like any other: merging them twice changes nothing. */
export const othersIn = (files: readonly FolderFile[], device: string): FolderFile[] =>
  files
    .filter(({ name }) => name.startsWith(START) && name.endsWith(ENDING) && name !== deviceFile(device))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** How a file looks from outside: another look, other content. */
export const lookOf = ({ size, modified }: FolderFile): string => `${size} ${modified}`;

/** Whether another device's file looks other than when it was last read. */
export const hasNews = (files: readonly FolderFile[], device: string, { seen }: FolderMemory): boolean =>
  othersIn(files, device).some((file) => seen[file.name] !== lookOf(file));
