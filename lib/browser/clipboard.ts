/**
 * Seam: the clipboard. `execCommand('copy')` with a handler of our own worked in every place tried, rich text too, without a
 * permission; `navigator.clipboard` in Chromium's frame depends on the host page's policy (measured, Chromium 156, Firefox 153).
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  let took = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    took = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const said = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  if (said && took) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
