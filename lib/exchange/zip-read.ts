import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { joined } from './joined';
import { problem, type ReadProblem, type ReadResult, refuse } from './problem';
import { refuseLarge } from './read-text';

/** The XML of a project of 100,000 quotes is about 60 MB. */
const MAX_MEGABYTES = 100;
const MAX_UNPACKED = MAX_MEGABYTES * 1024 * 1024;
/** Packed bytes that are looked at between two checks of the bounds. */
const PIECE = 16_384;

/**
 * The wanted files of a zip. Every name is looked at, wanted or not: one that leads out of the zip's own folder, or two of one name, and the
 * whole zip is refused. Unpacking stops as soon as the wanted files together pass 100 MB, whatever the zip's headers promise.
 */
export function readZip(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): ReadResult<Map<string, Uint8Array>> {
  const large = refuseLarge(bytes, file);
  if (large !== null) return large;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse(problem(file, 'first bytes', 'not-zip'));
  if (!hasDirectory(bytes)) return refuse(problem(file, 'last bytes', 'truncated'));
  const unpacked = new Map<string, Uint8Array[]>();
  const finished = new Set<string>();
  const names = new Set<string>();
  let stop: ReadProblem | undefined;
  let total = 0;
  const take = (entry: UnzipFile): void => {
    const { name } = entry;
    const place = name.trim() === '' ? `file ${names.size + 1} in the zip` : name;
    if (leadsOut(name)) stop ??= problem(file, place, 'zip-path', { name });
    if (names.has(name)) stop ??= problem(file, place, 'zip-twice', { name });
    names.add(name);
    if (stop !== undefined || !wanted(name)) return;
    const parts: Uint8Array[] = [];
    unpacked.set(name, parts);
    entry.ondata = (error, part, final) => {
      if (error) stop ??= problem(file, place, 'not-zip');
      if (stop !== undefined) return;
      total += part.byteLength;
      if (total > MAX_UNPACKED) stop = problem(file, place, 'zip-bomb', { limit: MAX_MEGABYTES });
      else parts.push(part);
      if (final) finished.add(name);
    };
    entry.start();
  };
  try {
    const unzip = new Unzip(take);
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.byteLength && stop === undefined; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.byteLength);
    }
  } catch {
    stop ??= problem(file, 'whole file', 'not-zip');
  }
  if (stop !== undefined) return refuse(stop);
  const cut = [...unpacked.keys()].find((name) => !finished.has(name));
  if (cut !== undefined) return refuse(problem(file, cut, 'truncated'));
  return { ok: true, value: new Map([...unpacked].map(([name, parts]) => [name, joined(parts)])) };
}

const leadsOut = (name: string): boolean =>
  name.trim() === '' || /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..');

/** A whole zip ends with its directory's end record, at most 64 KB of comment before the end of the file. */
function hasDirectory(bytes: Uint8Array): boolean {
  for (let at = bytes.byteLength - 22; at >= Math.max(0, bytes.byteLength - 65_557); at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}
