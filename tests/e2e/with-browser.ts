/** Before all tests of a block: pages are served and a browser with the practice build is open on them. After them both are gone. */
import { afterAll, beforeAll } from 'vitest';
import { type PageServer, startPages } from '../doubles/server.ts';
import type { LoadedBrowser } from './harness/loaded-browser.ts';
import { launch } from './launch.ts';

/** `begin` takes what was opened into the block's own variables, and does what comes before its first test. */
export function withBrowser(
  name: LoadedBrowser['name'],
  begin: (browser: LoadedBrowser, pages: PageServer) => unknown,
  serve: Parameters<typeof startPages>[0] = {},
): void {
  let pages: PageServer | undefined;
  let browser: LoadedBrowser | undefined;
  beforeAll(async () => {
    pages = await startPages(serve);
    browser = await launch(name, pages);
    await begin(browser, pages);
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await pages?.stop();
  });
}
