/** Folders as zip files, the same bytes every time: names in order, one fixed date, no rights and no owners. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first day that a zip file can say. Local time on purpose: zip knows no zones. */
const DAY_ONE = new Date(1980, 0, 1);

export type Folder = Map<string, Uint8Array>;

/** Every file under a folder, by its path with slashes. */
export function readFolder(folder: string): Folder {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.map((name) => [name.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(name)]));
}

export function zip(files: Folder): Uint8Array {
  const names = [...files.keys()].sort();
  const entries: Zippable = Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()]));
  return zipSync(entries, { level: 9, mtime: DAY_ONE, os: 0 });
}
