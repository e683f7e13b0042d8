/**
 * What Firefox compiled when it was started for the first time on this machine. A person's Firefox was started before; one on a new profile
 * compiles its own window anew each time, which took 2 of the 5 s of processor time that a start took, some twenty times in one run.
 */
import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { root } from '../../../scripts/gates/tree.ts';

/** Firefox's own caches, the note by which it knows that they are of this version, and its list of what it brings along itself. */
const KEPT = [
  'startupCache/scriptCache.bin',
  'startupCache/scriptCache-child.bin',
  'startupCache/startupCache.8.little',
  'startupCache/urlCache.bin',
  'startupCache/webext.sc.lz4',
  'compatibility.ini',
  'addonStartup.json.lz4',
  'extensions.json',
];

const FOLDER = join(root, 'node_modules', '.cache', 'shared-lens');

/** Makes a new profile one of a Firefox that was started before, without an extension. `start` is how it is started. */
export async function asIfStartedBefore(
  profile: string,
  start: LaunchOptions & { executablePath: string },
): Promise<void> {
  const { mtimeMs, size } = await stat(start.executablePath);
  const kept = join(FOLDER, `firefox-${size}-${Math.round(mtimeMs)}`);
  if (!(await isThere(kept))) await startOnce(kept, start);
  for (const name of KEPT) await cp(join(kept, name), join(profile, name), { force: true }).catch(ifMissing);
}

async function startOnce(kept: string, start: LaunchOptions): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const first = await mkdtemp(`${kept}-first-`);
  const browser = await puppeteer.launch({ ...start, userDataDir: first });
  await browser.close();
  // Two files of tests may do this at once: whoever comes second finds it done.
  await rename(first, kept).catch(() => rm(first, { recursive: true, force: true }));
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Not every version of Firefox has all of them; without one it only starts slower. */
function ifMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
