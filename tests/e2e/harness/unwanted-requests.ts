/** "No network request, ever", as a filter: what is left of a whole run's requests has no business there. */
import type { PageServer } from '../../doubles/server.ts';
import type { LoadedBrowser, NetworkRequest } from './loaded-browser.ts';

/**
 * Everything the extension asked for, wherever it went, and everything a page asked for beyond the page server. What the browser
 * does on its own behalf (`initiator` null: its update check, the address bar) is not ours and left out. Call it after `close()`.
 */
export async function unwantedRequests(loaded: LoadedBrowser, pages: PageServer): Promise<NetworkRequest[]> {
  const served = new Set([pages.origin, pages.otherOrigin, ...pages.secureNames.map((name) => `https://${name}`)]);
  return (await loaded.networkRequests()).filter(({ url, initiator }) => {
    if (initiator === null) return false;
    return initiator === loaded.extensionOrigin || !served.has(new URL(url).origin);
  });
}
