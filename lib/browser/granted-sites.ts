/**
 * Seam: sites that the person granted one by one. Chromium forgets registered scripts at every update, so they are registered again
 * at every start, update and grant. `matchOriginAsFallback` reaches editors' about:blank and srcdoc frames.
 */
import { browser } from 'wxt/browser';
import { BUILT_HOSTS } from '@/lib/hosts/built-hosts';
import { isNamedHost } from '@/lib/hosts/named-hosts';

const SCRIPT_ID = 'granted-sites';
const ARRIVAL_SCRIPT = 'arrival.js';

/** The match patterns that the person granted beyond the named hosts. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // Chromium gives a named host back without its path (`https://docs.google.com/*`): told by host, not by pattern.
  return origins.filter((origin) => !BUILT_HOSTS.includes(origin) && !isNamedHost(hostOf(origin)));
}

/** The host of a match pattern. */
export const hostOf = (pattern: string): string => pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');

/** Takes a site back. Answers whether it is gone. */
export function forgetSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Makes our script run by itself on every granted site. Safe to repeat. */
async function registerNow(): Promise<void> {
  const matches = await grantedSites();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: [ARRIVAL_SCRIPT], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Start, update and grant can come together, and two registrations at once refuse each other: one after the other. */
let last: Promise<void> = Promise.resolve();
export function registerGrantedSites(): Promise<void> {
  last = last.catch(() => undefined).then(registerNow);
  return last;
}

/** The pattern for one site: its whole host, https only where the page is https. Null for what is no site. */
export function sitePattern(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && parsed.protocol === 'https:' ? `https://${parsed.hostname}/*` : null;
}

/** Asks the person. Must be called in the turn of their act; Firefox's frame cannot ask, a panel, menu or page of ours can. */
export function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export function onSitesChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
