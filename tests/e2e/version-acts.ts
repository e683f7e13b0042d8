/** What the update suites do and look at, the same in both browsers. */
import type { LoadedBrowser, Tab } from './harness/loaded-browser.ts';

interface Extension {
  chrome: {
    permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
    scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  };
}

/** The person allows sites, by a click in a page of the extension. */
export async function allowSites(browser: LoadedBrowser, ...patterns: string[]): Promise<void> {
  for (const pattern of patterns) await browser.grantOnRequest(pattern);
  const desk = await browser.openExtensionPage('desk.html');
  await desk.evaluate((origins) => {
    const { permissions } = (globalThis as unknown as Extension).chrome;
    const ask = async (): Promise<void> => {
      document.title = `allowed: ${await permissions.request({ origins })}`;
    };
    addEventListener('click', () => void ask(), { once: true, capture: true });
  }, patterns);
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
