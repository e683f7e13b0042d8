/** A notebook under a passphrase in both browsers: unreadable on the disk, locked at once and by the end of the browser, and nothing lost. */
import { describe, expect, it } from 'vitest';
import type { PageServer } from '../doubles/server.ts';
import type { LoadedBrowser, Tab, View } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { Leader } from './leader.ts';
import { withBrowser } from './with-browser.ts';

const ASKED = '“Can someone say that in their own words?”';
const WAITED = 'waited about eight seconds before you called on anyone';
const NOTE = 'Ask Ms. Okafor who else saw it.';
const PASSPHRASE = 'two herons at six';

/** Clicks after it has answered: under the lock the notebook loads itself anew, and an answer on its way would go with the page. */
const press = (view: View, name: string): Promise<unknown> =>
  view.waitFor((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('main button, main label')].find(
      (one) => one.textContent?.trim() === wanted,
    );
    if (found) setTimeout(() => found.click(), 50);
    return found !== undefined;
  }, name);
const says = (view: View, words: string): Promise<unknown> =>
  view.waitFor((wanted) => document.body.innerText.includes(wanted), words);
/** Writes into the nth field for a passphrase. */
const fill = (view: View, nth: number, text: string): Promise<unknown> =>
  view.waitFor(
    ({ nth, text }) => {
      const field = document.querySelectorAll<HTMLInputElement>('main input[type=password]')[nth];
      if (!field) return false;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    { nth, text },
  );

/** Everything that lies in our database, sealed bytes as the text that they would be. */
const onDisk = (view: View): Promise<string> =>
  view.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await result(indexedDB.open('shared-lens'));
    const names = [...db.objectStoreNames].filter((name) => name !== 'lenses');
    const rows = await Promise.all(names.map((name) => result(db.transaction(name).objectStore(name).getAll())));
    db.close();
    return JSON.stringify(rows, (_, part: unknown) =>
      part instanceof Uint8Array ? String.fromCharCode(...part) : part,
    );
  });

describe.each(['chromium', 'firefox'] as const)('a notebook under a passphrase in %s', (name) => {
  let pages: PageServer;
  let browser: LoadedBrowser;
  let leader: Leader;
  let desk: Tab;

  withBrowser(name, async (opened, served) => {
    browser = opened;
    pages = served;
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
    await leader.tagByKeys(ASKED, 1);
    await leader.leaveTagBar();
  });

  it('has no word left to read on the disk, and is worked in as ever', async () => {
    desk = await browser.openExtensionPage('desk.html#/preferences');
    await desk.waitFor(() => document.querySelector('[aria-labelledby=sl-lock]') !== null);
    expect(await onDisk(desk)).toContain('in their own words');
    await fill(desk, 0, PASSPHRASE);
    await fill(desk, 1, PASSPHRASE);
    await press(desk, 'I know that nobody can open it without the passphrase.');
    await press(desk, 'Seal the notebook');
    await says(desk, 'The notebook is sealed.');
    await leader.tab.bringToFront();
    await leader.tagByKeys(WAITED, 2);
    await leader.leaveTagBar();
    await leader.writeNote(NOTE);
    const disk = await onDisk(desk);
    for (const words of ['in their own words', 'eight seconds', 'Okafor']) expect(disk).not.toContain(words);
  });

  it('is locked at once: in the notebook, in the panel and in the page, also for a worker that starts anew', async () => {
    await desk.bringToFront();
    await press(desk, 'Lock now');
    await says(desk, 'Your notebook is locked');
    await leader.tab.bringToFront();
    await says(leader.panel, 'Your notebook is locked.');
    expect(await leader.panel.evaluate(() => document.body.innerText)).not.toContain('eight seconds');
    await until('no mark in the page', async () => (await leader.marked()).join('') === '');
    await browser.killBackground();
    await says(leader.panel, 'Your notebook is locked.');
  });

  it('opens with its passphrase alone, with every quote and the half-written note', async () => {
    await desk.bringToFront();
    await fill(desk, 0, 'two herons at seven');
    await press(desk, 'Open the notebook');
    await says(desk, 'This is not the passphrase.');
    await fill(desk, 0, PASSPHRASE);
    await press(desk, 'Open the notebook');
    await desk.waitFor(() => document.querySelector('.sl-top') !== null);
    await leader.tab.close();
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
    expect(await leader.noteReads(NOTE)).toBe(NOTE);
    await leader.go('My quotes');
    await leader.quotesBecome('both are there', (all) => all.length === 2);
  });

  it('is locked when the browser was closed, and nothing is lost', async () => {
    await browser.close();
    await browser.restart();
    desk = await browser.openExtensionPage('desk.html#/quotes');
    await says(desk, 'Your notebook is locked');
    await fill(desk, 0, PASSPHRASE);
    await press(desk, 'Open the notebook');
    await desk.waitFor(() => document.querySelector('.sl-top') !== null);
    // Firefox installs the unpacked build anew, and so the welcome comes to this tab, at once or after a while.
    await desk.waitFor(() => {
      location.hash = '#/quotes';
      return document.querySelectorAll('.sl-desk-words').length === 2;
    });
  });
});
