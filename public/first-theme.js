// Before anything is painted: the theme that was in force here last (lib/browser/first-theme.ts keeps it), so that a dark room stays dark.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // No storage here (private window, storage refused): the system's theme, until the workspace is known.
}
