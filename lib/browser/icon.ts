/** Seam: the icon in the browser's bar, the one place of ours that no page can touch. */
import { browser } from 'wxt/browser';

/** Puts a mark on the icon of a tab, with a sentence on hover, or takes it away (null). */
export async function markIcon(tab: number, sign: 'evicted' | 'refused' | 'blocked' | null): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: sign ? '!' : '' });
  const title = sign ? browser.i18n.getMessage(`icon_${sign}` as never) : 'Shared Lens';
  await browser.action.setTitle({ tabId: tab, title });
}
