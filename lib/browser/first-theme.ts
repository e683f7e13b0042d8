/**
 * The theme of an extension page, kept where the page can read it before its first paint; everything else that knows it answers later.
 * `public/first-theme.js` reads it.
 */
export function keepTheme(): void {
  const root = document.documentElement;
  const keep = (): void => {
    try {
      if (root.dataset.theme) localStorage.setItem('theme', root.dataset.theme);
      else localStorage.removeItem('theme');
    } catch {
      // Storage is refused: then each start begins with the system's theme.
    }
  };
  new MutationObserver(keep).observe(root, { attributeFilter: ['data-theme'] });
}
