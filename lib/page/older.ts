/**
 * What an older version left in a page. In Chromium its script lives on as an orphan and ends itself when its element goes; in Firefox
 * it is dead and its marks would stay for good. So the newer one takes everything away, whatever the browser.
 */
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

function forget(stem: string): void {
  if ('highlights' in CSS) {
    for (const name of [...CSS.highlights.keys()]) if (name.startsWith(stem)) CSS.highlights.delete(name);
  }
  const kept = document.adoptedStyleSheets.filter((sheet) => !mentions(sheet, stem));
  if (kept.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = kept;
}

const mentions = (sheet: CSSStyleSheet, stem: string): boolean =>
  [...sheet.cssRules].some((rule) => rule.cssText.includes(stem));
