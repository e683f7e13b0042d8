import { basename } from 'node:path';
import type { LoadedChromium } from './chromium.ts';
import type { ChromiumTab } from './chromium-views.ts';

/** Which files of the extension run in a tab's page by now, in the order they came. */
export async function ourScriptsIn(browser: LoadedChromium, tab: ChromiumTab): Promise<string[]> {
  const session = await browser.context.newCDPSession(tab.page);
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(browser.extensionOrigin)) scripts.push(basename(url));
  });
  // Answers after it has told of every script that there is.
  await session.send('Debugger.enable');
  await session.detach();
  return scripts;
}
