/** What the update suites do and look at, the same in both browsers. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadedBrowser, Tab } from './harness/loaded-browser.ts';

interface Extension {
  chrome: {
    runtime: { reload(): void };
    permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
    scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  };
}

/** A copy of an unpacked build that a newer version can be put into. */
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

  /** Puts a newer version into the folder and has the browser start it; answers once it runs. */
  async update(browser: LoadedBrowser): Promise<void> {
    const path = join(this.folder, 'manifest.json');
    this.#patch += 1;
    const manifest = { ...JSON.parse(await readFile(path, 'utf8')), version: `9.0.${this.#patch}` };
    await writeFile(path, JSON.stringify(manifest));
    const desk = await browser.openExtensionPage('desk.html');
    await browser.acrossReload(() => desk.evaluate(() => (globalThis as unknown as Extension).chrome.runtime.reload()));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The person allows a site, by a click in a page of the extension. */
export async function allowSite(browser: LoadedBrowser, pattern: string): Promise<void> {
  await browser.grantOnRequest(pattern);
  const desk = await browser.openExtensionPage('desk.html');
  await desk.evaluate((origin) => {
    const { permissions } = (globalThis as unknown as Extension).chrome;
    const ask = async (): Promise<void> => {
      document.title = `allowed: ${await permissions.request({ origins: [origin] })}`;
    };
    addEventListener('click', () => void ask(), { once: true, capture: true });
  }, pattern);
  await desk.click('body');
  await desk.waitFor(() => document.title === 'allowed: true');
  await desk.close();
}

/** The match patterns that the background registered our script for. */
export async function registeredSites(browser: LoadedBrowser): Promise<string[]> {
  const desk = await browser.openExtensionPage('desk.html');
  const scripts = await desk.evaluate(() =>
    (globalThis as unknown as Extension).chrome.scripting.getRegisteredContentScripts(),
  );
  await desk.close();
  return scripts.flatMap(({ matches = [] }) => matches);
}

/** Whether the page script has come to this page. */
export const isAtWork = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.querySelector('[data-shared-lens]') !== null);

/** Everything of ours that a page can see: our elements, the names of our marks, and our sheets. */
export function leftInPage(
  tab: Tab,
): Promise<{ elements: number; stem: string; highlights: string[]; sheets: number; margins: number }> {
  return tab.evaluate(() => {
    const ours = [...document.querySelectorAll('[data-shared-lens]')];
    const sheets = document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join());
    return {
      elements: ours.length,
      stem: ours[0]?.getAttribute('data-shared-lens') ?? '',
      highlights: [...CSS.highlights.keys()],
      sheets: sheets.length,
      margins: sheets.filter((text) => text.includes('margin-right')).length,
    };
  });
}

/** Every record in the database, by table, and everything in `storage.local`. */
export async function everythingKept(browser: LoadedBrowser): Promise<Record<string, unknown[]>> {
  const desk = await browser.openExtensionPage('manifest.json');
  const kept = await desk.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('shared-lens');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const tables: Record<string, unknown[]> = {};
    for (const name of db.objectStoreNames) {
      tables[name] = await new Promise((resolve) => {
        const read = db.transaction(name).objectStore(name).getAll();
        read.onsuccess = () => resolve(read.result);
      });
    }
    db.close();
    type Local = { chrome: { storage: { local: { get(): Promise<unknown> } } } };
    tables.local = [await (globalThis as unknown as Local).chrome.storage.local.get()];
    return tables;
  });
  await desk.close();
  return kept;
}
