/**
 * Whether a page may be scripted at all, by its address alone: decided in the very turn of the click, because after any wait the
 * browser no longer takes the click as the person's wish to open the native panel (measured, Chromium 156).
 *
 * `practice` is the address of our own practice page: no extension may script it, but it brings the page script itself.
 */
export function mayBeScripted(url: string | undefined, practice: string): boolean {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed && `${parsed.protocol}//${parsed.host}${parsed.pathname}` === practice) return true;
  if (!parsed || !['http:', 'https:', 'file:'].includes(parsed.protocol)) return false;
  const store = /^(chromewebstore\.google|addons\.mozilla|microsoftedge\.microsoft)\./.test(parsed.hostname);
  return !store && !/\.pdf$/i.test(parsed.pathname);
}

/** Why a browser refused to inject, from its words (they are not localised; measured in Chromium 156 and Firefox 153). */
export function refusalFrom(message: string): 'not-scriptable' | 'blocked-by-policy' | 'no-access' {
  if (/ExtensionsSettings policy|blocked by (the )?administrator|enterprise policy/i.test(message))
    return 'blocked-by-policy';
  if (
    /gallery cannot be scripted|cannot access (a )?(chrome|edge|about|devtools|view-source)|chrome:\/\/|extensions? gallery|chrome-extension:|pdf/i.test(
      message,
    )
  ) {
    return 'not-scriptable';
  }
  return 'no-access';
}
