import { activeTab, watchActiveTab } from '@/lib/browser/tabs';

/** The native panel belongs to a window and follows its active tab. Answers the tab that is active now. */
export async function followActiveTab(changed: (tab: number) => Promise<void>): Promise<number | null> {
  const now = await activeTab();
  watchActiveTab((tab, windowId) => {
    if (now === null || windowId === now.windowId) void changed(tab);
  });
  return now?.id ?? null;
}
