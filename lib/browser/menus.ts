/** Seam: the context menus on a selection, on a page, and on the icon. */
import { browser } from 'wxt/browser';

export type MenuId = 'tag' | 'open' | 'native' | 'site' | 'desk';

type MenuContexts = NonNullable<Parameters<typeof browser.contextMenus.create>[0]['contexts']>;

const ITEMS: { id: MenuId; contexts: MenuContexts }[] = [
  { id: 'tag', contexts: ['selection'] },
  { id: 'open', contexts: ['page', 'editable'] },
  { id: 'native', contexts: ['action'] },
  { id: 'site', contexts: ['action'] },
  { id: 'desk', contexts: ['action'] },
];

/** Makes the menus anew. Called once per install and update: the browser keeps them. */
export async function buildMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of ITEMS) {
    browser.contextMenus.create({ id, contexts, title: browser.i18n.getMessage(`menu_${id}` as never) });
  }
}

export function onMenu(chosen: (id: MenuId, tab: { id: number; windowId: number; url: string }) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    chosen(info.menuItemId as MenuId, { id: tab.id, windowId: tab.windowId, url: tab.url ?? info.pageUrl ?? '' });
  });
}
