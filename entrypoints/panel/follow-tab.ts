import { activeTab, watchActiveTab } from '@/lib/browser/tabs';

/**
 * The native panel belongs to a window and follows its active tab: `changed` hears of the one that is active now, and of each that
 * becomes it. It listens before it asks, and asks again if something moved meanwhile: a tab that closes between answer and ear would leave
 * the panel beside a page that is not there.
 */
export async function followActiveTab(changed: (tab: number) => Promise<void>): Promise<void> {
  let window: number | null = null;
  let moved = true;
  watchActiveTab((tab, windowId) => {
    moved = true;
    if (windowId === window) void changed(tab);
  });
  while (moved) {
    moved = false;
    const now = await activeTab();
    window = now?.windowId ?? null;
    if (now && !moved) await changed(now.id);
  }
}
