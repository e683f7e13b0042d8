/** Finds or installs the browsers, and tells the tests where they are (SHARED_LENS_CHROMIUM, SHARED_LENS_FIREFOX). */
import { existsSync } from 'node:fs';

const DEBIAN = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' };

/** Rejects with a sentence that says what to install when a browser is neither there nor can be installed. */
export async function findBrowsers(): Promise<void> {
  const finder = new URL('../browsers.ts', import.meta.url);
  if (existsSync(finder)) {
    const { ensureBrowser }: { ensureBrowser(kind: string): Promise<string> } = await import(finder.href);
    for (const kind of Object.keys(DEBIAN)) await ensureBrowser(kind);
    return;
  }
  const missing = Object.values(DEBIAN).filter((path) => !existsSync(path));
  if (missing.length > 0)
    throw new Error(`Please install the browsers for the tests; not there: ${missing.join(', ')}`);
}
