/** Seam: the browser's own side panel (Chromium `sidePanel`, Firefox `sidebarAction`). */
import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  open(): Promise<void>;
  close(): Promise<void>;
  isOpen(details: { windowId?: number }): Promise<boolean>;
}

/** Firefox's API, which the shared typings do not know; absent in Chromium. */
const sidebar = (browser as unknown as { sidebarAction?: FirefoxSidebar }).sidebarAction;

/**
 * Opens the native panel of a window. Must be called in the same turn as the person's act, before any `await`: both browsers
 * take the act as proof (Firefox wants the input handler itself). Answers whether it opened.
 */
export async function openNativePanel(windowId: number): Promise<boolean> {
  try {
    if (sidebar) await sidebar.open();
    else await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a click on the icon opens the native panel instead of reaching us. Chromium remembers it; Firefox has no such setting, there
 * the click comes to us as ever.
 */
export async function iconOpensNative(on: boolean): Promise<void> {
  if (!sidebar) await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: on });
}

/**
 * Whether the native panel shows in a window just now, asked of the browser each time: a killed worker remembers nothing. Headless
 * Chromium 156 tells that a side panel is open, but not in which window (-1): then `somewhere`.
 */
export async function nativePanelIn(windowId: number): Promise<'open' | 'closed' | 'somewhere'> {
  if (sidebar) return (await sidebar.isOpen({ windowId })) ? 'open' : 'closed';
  const panels = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  if (panels.some((panel) => panel.windowId === windowId)) return 'open';
  return panels.some((panel) => panel.windowId < 0) ? 'somewhere' : 'closed';
}
