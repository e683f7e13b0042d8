/** Seam: a newer version of ourselves. */
import { browser } from 'wxt/browser';

export function onUpdateReady(ready: () => void): void {
  browser.runtime.onUpdateAvailable.addListener(ready);
}

/** Ends every page of ours and starts the newer version, if one waits. */
export function startNewVersion(): void {
  browser.runtime.reload();
}

/** How many pages of ours are open: native panels, the desk and, in Chromium only, panels in frames (measured, Firefox 153). */
export async function openPages(): Promise<number> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB', 'SIDE_PANEL', 'POPUP'] });
  return contexts.length;
}
