import type { PageServer } from '../doubles/server.ts';
import { PRACTICE_BUILDS } from './builds.ts';
import { LoadedChromium } from './harness/chromium.ts';
import { LoadedFirefox } from './harness/firefox.ts';
import type { LoadedBrowser } from './harness/loaded-browser.ts';

const START = { chromium: LoadedChromium.launch, firefox: LoadedFirefox.launch };
interface Browsers {
  chromium: LoadedChromium;
  firefox: LoadedFirefox;
}

/**
 * A browser with the practice build (or a copy of it), past its first run: the welcome has come in front, so that it cannot do so
 * later, before a test's tab.
 */
export async function launch<Name extends keyof Browsers>(
  name: Name,
  pages: PageServer,
  options: {
    extension?: string;
    headed?: boolean;
    viewport?: { width: number; height: number };
    /** In Chromium; Firefox has no folders. */
    mayUseFolders?: boolean;
  } = {},
): Promise<Browsers[Name]> {
  const browser: LoadedBrowser = await START[name]({ extension: PRACTICE_BUILDS[name], pages, ...options });
  const welcome = await browser.tabAt('/desk.html');
  await welcome.waitFor(() => document.visibilityState === 'visible');
  return browser as Browsers[Name];
}
