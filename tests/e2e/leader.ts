/**
 * A leader at work: what a person does in page and panel, through the real screen. Words are the English interface's; `npm start`
 * and the tests share it, so that what is shown is what is tested.
 */
import type { LoadedBrowser, Tab, View } from './harness/loaded-browser.ts';
import { selectPassage } from './harness/select.ts';
import { until } from './harness/until.ts';

export interface ListedQuote {
  words: string;
  tags: string[];
  /** What is said about where it stands; empty when it stands there as it was saved. */
  state: string;
}

export class Leader {
  readonly browser: LoadedBrowser;
  readonly tab: Tab;
  panel: View;

  private constructor(browser: LoadedBrowser, tab: Tab, panel: View) {
    this.browser = browser;
    this.tab = tab;
    this.panel = panel;
  }

  /** Opens a page and the panel on it by a click on the icon. */
  static async sitDown(browser: LoadedBrowser, url: string): Promise<Leader> {
    const tab = await browser.open(url);
    await browser.clickToolbar(tab);
    return Leader.at(browser, tab);
  }

  /** Takes a tab whose panel is open, or opens by itself. */
  static async at(browser: LoadedBrowser, tab: Tab): Promise<Leader> {
    const leader = new Leader(browser, tab, await browser.panel(tab));
    await leader.ready();
    return leader;
  }

  async ready(): Promise<void> {
    await this.panel.waitFor(() => document.querySelector('[role="tab"]') !== null);
  }

  async reload(): Promise<void> {
    await this.tab.reload();
    this.panel = await this.browser.panel(this.tab);
    await this.ready();
  }

  select(words: string, nth = 0): Promise<void> {
    return selectPassage(this.tab, words, nth);
  }

  /** Select + chord + digit, and waits for "Saved". Answers what the panel says it was saved under. */
  async tagByKeys(words: string, digit: number): Promise<string> {
    await this.select(words);
    await this.chord();
    await this.tab.press(String(digit));
    return this.savedUnder();
  }

  /** The same with the first letters of a look-for's name and Enter. */
  async tagByLetters(words: string, letters: string, nth = 0): Promise<string> {
    await this.select(words, nth);
    await this.chord();
    await this.tab.type(letters);
    await this.panel.waitFor(
      (typed) => document.querySelector<HTMLInputElement>('.sl-chooser input')?.value === typed,
      letters,
    );
    await this.tab.press('Enter');
    return this.savedUnder();
  }

  /** The tag chord, and waits until the panel has the keyboard. */
  async chord(): Promise<void> {
    await this.browser.pressCommand(this.tab, 'Alt+Shift+K');
    await this.panel.waitFor(() => document.activeElement instanceof HTMLInputElement);
  }

  savedUnder(): Promise<string> {
    return this.panel.text('.sl-tag-saved');
  }

  async leaveTagBar(): Promise<void> {
    await this.tab.press('Escape');
    await this.panel.waitFor(() => !document.querySelector('.sl-tag-bar .sl-chooser'));
  }

  /** Goes to a part of the panel by the name on its tab. */
  async go(part: 'Look-fors' | 'Shared words' | 'My quotes' | 'My note'): Promise<void> {
    await this.panel.waitFor((name) => {
      const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((one) =>
        one.textContent?.startsWith(name),
      );
      tab?.click();
      return tab?.getAttribute('aria-selected') === 'true';
    }, part);
  }

  /** Types a note, and waits until the panel says that it is kept. */
  async writeNote(text: string): Promise<void> {
    await this.go('My note');
    await this.panel.click('.sl-note textarea');
    await this.tab.type(text);
    await this.noteIsKept();
  }

  /** Waits until the panel says that the note is kept, which it takes back at the first key. */
  async noteIsKept(): Promise<void> {
    await this.panel.waitFor(() => document.querySelector('.sl-note-kept') !== null);
  }

  /** Waits until the note reads like this; gives back what it reads. */
  async noteReads(text: string): Promise<string> {
    await this.go('My note');
    return this.panel.waitFor((wanted) => {
      const { value } = document.querySelector<HTMLTextAreaElement>('.sl-note textarea') ?? { value: '' };
      return value.length >= wanted.length ? value : null;
    }, text);
  }

  quotes(): Promise<ListedQuote[]> {
    return this.panel.evaluate(() =>
      [...document.querySelectorAll('.sl-quote')].map((item) => ({
        words: [...item.querySelectorAll('.sl-quote-words > :not(.sl-hidden)')]
          .map((part) => part.textContent)
          .join(''),
        tags: [...item.querySelectorAll('.sl-quote-tags li')].map((tag) => tag.textContent ?? ''),
        state: item.querySelector('.sl-state')?.textContent ?? '',
      })),
    );
  }

  /** Waits until the list of quotes is as `wanted` says, and gives it back. */
  async quotesBecome(why: string, wanted: (quotes: ListedQuote[]) => boolean): Promise<ListedQuote[]> {
    let last: ListedQuote[] | null = null;
    const asked = until(why, async () => {
      last = await this.quotes();
      return wanted(last) ? last : null;
    });
    return asked.catch((error: Error) => {
      const seen = last
        ? `${last.length} quotes: ${last.map(({ words, state }) => `“${words}” ${state || 'found'}`).join('; ')}`
        : 'none of our questions was answered';
      throw new Error(`${error.message} Seen at last: ${seen}.`);
    });
  }

  /** Copies the report about the page, and gives back what the panel says it copied. */
  async pageReport(): Promise<string> {
    await this.press('Preferences');
    await this.panel.click('.sl-page-report button');
    const text = await this.panel.waitFor(() => document.querySelector('.sl-page-report pre')?.textContent);
    await this.press('Done');
    return text;
  }

  /** Presses the button in the panel whose name starts with these words. */
  press(name: string): Promise<unknown> {
    return this.panel.waitFor((name) => {
      const button = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(name),
      );
      button?.click();
      return button !== undefined;
    }, name);
  }

  /** Deletes the quote that starts with these words. Where the browser does not tell what a person sees, the notebook asks first. */
  async takeAway(start: string): Promise<void> {
    if (this.browser.name === 'chromium') {
      // A click counts once the panel has stood plainly for 300 ms: no person is quicker, a test is.
      await this.panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      await this.press(`Delete: ${start}`);
      return;
    }
    await this.press(`Delete: ${start}`);
    const notebook = await this.browser.tabAt('/desk.html#/remove?');
    await notebook.waitFor(() => {
      const sure = [...document.querySelectorAll('#sl-main button')].find(
        (one) => one.textContent?.trim() === 'Delete',
      );
      (sure as HTMLElement | undefined)?.click();
      return sure !== undefined;
    });
    await notebook.waitFor(() => !location.hash.startsWith('#/remove'));
    await notebook.close();
    await this.tab.bringToFront();
  }

  /** Closes the panel by its own button; the view of it is dead afterwards. */
  async closePanel(): Promise<void> {
    await this.panel.evaluate(() => {
      setTimeout(() => document.querySelector<HTMLElement>('.sl-header button:last-of-type')?.click(), 0);
    });
    await this.tab.waitFor(() => getComputedStyle(document.documentElement).marginRight === '0px');
  }

  /** Chooses something in the preferences by the words beside it. */
  async prefer(choice: string): Promise<void> {
    await this.press('Preferences');
    await this.panel.waitFor((wanted) => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
      label?.click();
      return label?.querySelector<HTMLInputElement>('input')?.checked === true;
    }, choice);
    await this.press('Done');
  }

  /** Closes the panel by its own button. The panel's document goes with the click, so the click comes after the answer. */
  async close(): Promise<void> {
    await this.panel.waitFor(() => {
      const button = document.querySelector<HTMLElement>('button[aria-label="Close"]');
      if (button) setTimeout(() => button.click(), 50);
      return button !== null;
    });
  }

  /** The words that the page shows marked, whatever with: only the registry says so, no node of the page. */
  marked(): Promise<string[]> {
    return this.tab.evaluate(() =>
      [...CSS.highlights.values()].flatMap((mark) => [...mark].map((range) => String(range))),
    );
  }
}
