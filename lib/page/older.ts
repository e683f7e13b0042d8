/**
 * What an older version left in a page. In Chromium its script lives on as an orphan and ends itself when its element goes; in Firefox
 * it is dead and its marks would stay for good. So the newer one takes everything away, whatever the browser.
 */
import { registryOf } from '@/lib/highlight/registry';
import { type Tree, treesOf } from '@/lib/quote/dom/trees';
import { MARK } from './mark';

/** Names of ours begin with a letter and many digits; anything shorter could name something of the page's own. */
const STEM = /^h\d{6,}$/;

export const olderLeft = (): boolean => document.querySelector(`[${MARK}]`) !== null;

/** Takes away the older version's element, its marks and its style sheets. */
export function removeOlder(): void {
  for (const old of document.querySelectorAll(`[${MARK}]`)) {
    const stem = old.getAttribute(MARK) ?? '';
    old.remove();
    if (STEM.test(stem)) forget(stem);
  }
}

/** The sheets tell the names of the marks: Firefox lets no content script walk through the registry itself (measured, Firefox 153). */
function forget(stem: string): void {
  for (const tree of treesOf<Tree>(document)) {
    const view = (tree.ownerDocument ?? (tree as Document)).defaultView;
    const { highlights } = (view && registryOf(view).CSS) ?? {};
    const kept: CSSStyleSheet[] = [];
    for (const sheet of tree.adoptedStyleSheets) {
      const names = namesIn(sheet, stem);
      if (names.length === 0) kept.push(sheet);
      else for (const name of names) highlights?.delete(name);
    }
    if (kept.length < tree.adoptedStyleSheets.length) tree.adoptedStyleSheets = kept;
  }
}

const namesIn = (sheet: CSSStyleSheet, stem: string): string[] =>
  [...sheet.cssRules].flatMap(({ cssText }) => cssText.match(new RegExp(`${stem}\\d*`, 'g')) ?? []);
