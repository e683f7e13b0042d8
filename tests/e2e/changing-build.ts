/** A copy of an unpacked build whose manifest a test may change. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadedBrowser } from './harness/loaded-browser.ts';

interface Manifest {
  version: string;
  permissions: string[];
}

export class ChangingBuild implements AsyncDisposable {
  readonly folder: string;
  #patch = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async copyOf(build: string): Promise<ChangingBuild> {
    const folder = await mkdtemp(join(tmpdir(), 'shared-lens-build-'));
    await cp(build, folder, { recursive: true });
    return new ChangingBuild(folder);
  }

  async edit(change: (manifest: Manifest) => Partial<Manifest>): Promise<void> {
    const path = join(this.folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
    await writeFile(path, JSON.stringify({ ...manifest, ...change(manifest) }));
  }

  /** Puts a newer version into the folder and has the browser start it; answers once it runs. */
  async update(browser: LoadedBrowser): Promise<void> {
    this.#patch += 1;
    await this.edit(() => ({ version: `9.0.${this.#patch}` }));
    const desk = await browser.openExtensionPage('desk.html');
    await browser.acrossReload(() =>
      desk.evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      ),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
