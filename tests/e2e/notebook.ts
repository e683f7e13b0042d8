/** A leader at the notebook: the list, and the spreadsheet that leaves it. Chromium only: downloads differ by browser. */
import { readFile } from 'node:fs/promises';
import type { LoadedChromium } from './harness/chromium.ts';
import type { ChromiumTab } from './harness/chromium-views.ts';

export class Notebook {
  readonly tab: ChromiumTab;

  private constructor(tab: ChromiumTab) {
    this.tab = tab;
  }

  static async open(browser: LoadedChromium): Promise<Notebook> {
    return new Notebook(await browser.openExtensionPage('desk.html#/quotes'));
  }

  /** Waits until the list shows so many quotes. */
  async shows(count: number): Promise<void> {
    await this.tab.waitFor((wanted) => document.querySelectorAll('.sl-desk-words').length === wanted, count);
  }

  /** The preview of the spreadsheet and the file that is saved, as text with its byte order mark. */
  async exportCsv(): Promise<{ preview: string; file: string }> {
    await this.#press('Hand on these quotes');
    await this.#press('The file itself');
    const preview = await this.tab.waitFor(() => document.querySelector('.sl-file')?.textContent);
    const download = this.tab.page.waitForEvent('download');
    await this.#press('Save the file');
    const file = await readFile(await (await download).path(), 'utf8');
    return { preview, file };
  }

  async #press(name: string): Promise<void> {
    await this.tab.waitFor((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), a, label')].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(wanted),
      );
      found?.click();
      return found !== undefined;
    }, name);
  }
}
