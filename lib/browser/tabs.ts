/** Seam: tabs. */
import { browser } from 'wxt/browser';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';

/** The active tab of a window (default: the current one); null where there is none. */
export async function activeTab(windowId?: number): Promise<{ id: number; windowId: number } | null> {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? { currentWindow: true } : { windowId }),
  });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

/** A tab's address; empty where the browser does not let us know it (no access to that page). */
export async function addressOf(tab: number): Promise<string> {
  try {
    return (await browser.tabs.get(tab)).url ?? '';
  } catch {
    return '';
  }
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
  const url = browser.runtime.getURL(path as never);
  const [page] = url.split('#');
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // A page that is open keeps its place, unless another one was asked for.
  if (url.includes('#')) await browser.tabs.update(open.id, { url });
  await showTab(open.id);
}

/** Opens an address in a tab in front. `refused` where the browser lets no extension open it (`file:`, another extension's page). */
export async function openTab(url: string): Promise<Outcome<void>> {
  try {
    await browser.tabs.create({ url });
    return done(undefined);
  } catch (error) {
    return failed('refused', error instanceof Error ? error.message : url);
  }
}

/** Brings a tab and its window to the front. */
export async function showTab(tab: number): Promise<void> {
  const { windowId } = (await browser.tabs.update(tab, { active: true })) ?? {};
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
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
