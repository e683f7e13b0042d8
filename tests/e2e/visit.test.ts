/** A whole visit in both browsers: start, tag, mark, stop, finish; and its clock through the death of everything. */
import { describe, expect, it } from 'vitest';
import type { PageServer } from '../doubles/server.ts';
import type { LoadedBrowser } from './harness/loaded-browser.ts';
import { Leader } from './leader.ts';
import { withBrowser } from './with-browser.ts';

const ASKED = '“Can someone say that in their own words?”';

describe.each(['chromium', 'firefox'] as const)('a visit in %s', (name) => {
  let pages: PageServer;
  let browser: LoadedBrowser;
  let leader: Leader;

  withBrowser(name, async (opened, served) => {
    browser = opened;
    pages = served;
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
  });

  /** Waits until the bar says this of the visit. */
  const barSays = (words: string): Promise<unknown> =>
    leader.panel.waitFor((said) => document.querySelector('.sl-visit-now')?.textContent?.includes(said), words);
  const shows = (words: string): Promise<unknown> =>
    leader.panel.waitFor((said) => document.querySelector('.sl-sheet')?.textContent?.includes(said), words);
  const choose = (label: string): Promise<unknown> =>
    leader.panel.waitFor((label) => {
      const face = [...document.querySelectorAll<HTMLElement>('.sl-sheet label')].find((one) =>
        one.textContent?.includes(label),
      );
      face?.click();
      return face !== undefined;
    }, label);

  /** When each visit began that still runs, as it lies in the database. */
  const clock = (): Promise<string[]> =>
    leader.panel.evaluate(async () => {
      const result = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await result(indexedDB.open('shared-lens'));
      const rows = await result<{ runningSince: string | null }[]>(
        db.transaction('visits').objectStore('visits').getAll(),
      );
      db.close();
      return rows.flatMap((row) => row.runningSince ?? []);
    });

  it('takes names from a pasted column and finds one by two letters', async () => {
    await leader.press('My visits and people');
    await leader.panel.click('.sl-staff-paste textarea');
    await leader.tab.type('Ms. Okafor');
    await leader.press('Add 1 person');
    await shows('not visited yet');
    await leader.press('Done');
    await leader.press('Choose whom and what');
    await leader.panel.click('.sl-sheet [role=combobox]');
    await leader.tab.type('ok');
    await leader.panel.waitFor(() => document.querySelector('.sl-visit-found')?.textContent?.includes('Ms. Okafor'));
    await leader.tab.press('Enter');
    await leader.panel.waitFor(() => document.querySelector('.sl-visit-person') !== null);
    await leader.press('Start visit');
    await barSays('running Ms. Okafor');
  });

  it('keeps what is tagged while it runs, and what is marked', async () => {
    expect(await leader.tagByKeys(ASKED, 1)).toContain('Saved under');
    await leader.leaveTagBar();
    await leader.press('Mark what you saw');
    await leader.panel.waitFor(() => {
      const folded = document.querySelector<HTMLElement>('.sl-sheet .sl-disclosure summary');
      folded?.click();
      return folded !== null;
    });
    await choose('Opening up');
    await leader.panel.waitFor(() => document.querySelector('.sl-mark input:checked') !== null);
    await choose(ASKED);
    await leader.panel.waitFor(() => document.querySelector('.sl-quote-choice input:checked') !== null);
    await leader.press('Done');
  });

  it('goes on running through the death of the background, a reload and the death of the browser', async () => {
    await browser.killBackground();
    await leader.reload();
    await barSays('running Ms. Okafor');
    const before = await clock();
    await browser.kill();
    await browser.restart();
    leader = await Leader.at(browser, await browser.open(pages.url('practice.html')));
    await barSays('running Ms. Okafor');
    expect(await clock()).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('stops, takes a day for the follow-up, and gives the note without levels, tags or codes', async () => {
    await leader.press('Stop');
    await barSays('stopped');
    await leader.press('Finish');
    await shows(ASKED);
    await leader.press('In a week');
    await leader.panel.waitFor(() => document.querySelector<HTMLInputElement>('.sl-sheet input[type=date]')?.value);
    const paper = await leader.panel.text('.sl-paper');
    expect(paper).not.toMatch(/Opening up|[A-Z]\d[A-Z]\d/);
    await leader.press('Everything I kept about this visit');
    await shows('What was marked');
    await shows('Opening up');
  });

  it('is in the list with its day when the panel is opened again', async () => {
    await leader.reload();
    await leader.press('My visits and people');
    await shows('last visit');
    await shows('follow-up on');
  });
});
