/** A whole run of what a leader does: panel, tag, note, notebook, a file out and the same file in. What it asks of the network is counted after it. */
import type { LoadedBrowser, View } from './harness/loaded-browser.ts';
import { Leader } from './leader.ts';

/** Presses what stands on the notebook’s page under these words, as soon as it can be pressed. */
export const press = (view: View, name: string): Promise<unknown> =>
  view.waitFor((wanted) => {
    const found = [
      ...document.querySelectorAll<HTMLElement>('#sl-main button:not(:disabled), #sl-main summary, #sl-main label'),
    ].find((one) => one.textContent?.trim().startsWith(wanted));
    found?.click();
    return found !== undefined;
  }, name);
/** Tags `words` on a page, writes a note, hands the quotes on as the file that is chosen first, and takes the file back in. */
export async function wholeRun(browser: LoadedBrowser, url: string, words: string): Promise<void> {
  const leader = await Leader.sitDown(browser, url);
  await leader.tagByKeys(words, 1);
  await leader.leaveTagBar();
  await leader.writeNote('Two students said why.');
  await leader.tab.close();
  const desk = await browser.openExtensionPage('desk.html#/quotes');
  await desk.waitFor(() => document.querySelector('.sl-desk-words') !== null);
  await press(desk, 'Hand on these quotes');
  await press(desk, 'The file itself');
  const file = await desk.waitFor(() => document.querySelector('.sl-file')?.textContent);
  await press(desk, 'Save the file');
  await desk.waitFor(() => document.querySelector('.sl-export-saved') !== null);
  await desk.evaluate(() => {
    location.hash = '#/files';
  });
  await desk.waitFor((text) => {
    const field = document.querySelector<HTMLInputElement>('#sl-main input[type=file]');
    if (!field) return false;
    const files = new DataTransfer();
    files.items.add(new File([text], 'quotes.csv'));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, file);
  await desk.waitFor(() => document.querySelector('#sl-main .sl-take-list') !== null);
  await desk.close();
}
