import { ExtensionContext } from './chromium-extension-context.ts';
import type { RunningChromium } from './running-chromium.ts';
import { until } from './until.ts';

/**
 * Waits until the background has run once and hears what is said to it. Until then the browser does not know what the extension wants to
 * hear of, and a click on its icon is nobody's: an installation shows its version some time before (on a slow machine, seconds).
 */
export async function backgroundListens(loaded: RunningChromium): Promise<void> {
  await using quiet = await ExtensionContext.open(loaded);
  await until('a background that listens', async () => {
    const answer = await quiet.call("chrome.runtime.sendMessage({}).then(() => '', ({ message }) => message)");
    return !String(answer).includes('Receiving end does not exist');
  });
}
