/** From the first run to the file: welcome, practice, tag, find in the notebook, show in its document, save as a spreadsheet. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practicePassages } from '../doubles/practice-passages.ts';
import { type PageServer, startPages } from '../doubles/server.ts';
import { PRACTICE_BUILDS } from './builds.ts';
import { LoadedChromium } from './harness/chromium.ts';
import { LoadedFirefox } from './harness/firefox.ts';
import type { LoadedBrowser, Tab, View } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { Leader } from './leader.ts';

const HEARD = '“Look at the piece that is missing, not at the pieces you have.”';
const { reason: REASON, waiting: WAITING } = practicePassages;

/** Presses the button or link whose name begins with these words. */
const press = (view: View, name: string): Promise<unknown> =>
  view.waitFor((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), a, label')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(wanted),
    );
    found?.click();
    return found !== undefined;
  }, name);

const quotesIn = (desk: View): Promise<string[]> =>
  desk.evaluate(() => [...document.querySelectorAll('.sl-desk-words')].map((words) => words.textContent ?? ''));

const quotesBecome = (desk: View, wanted: string[]): Promise<unknown> =>
  until(`the notebook to show ${wanted.length} quotes`, async () =>
    JSON.stringify(await quotesIn(desk)) === JSON.stringify(wanted) ? true : null,
  );

/** The steps of the practice page that are ticked off. */
const ticked = (practice: View, howMany: number): Promise<unknown> =>
  practice.waitFor((wanted) => document.querySelectorAll('.sl-step-done').length === wanted, howMany);

/** Waits until the page flashes these words, or fails. */
const flashes = (page: View, words: string): Promise<unknown> =>
  page.waitFor(
    (wanted) =>
      [...CSS.highlights.values()].some(
        (mark) => mark.priority === 1 && [...mark].some((range) => String(range) === wanted),
      ),
    words,
  );

describe.each(['chromium', 'firefox'] as const)('the notebook in %s', (name) => {
  let pages: PageServer;
  let browser: LoadedBrowser;
  let downloads: string;
  let desk: Tab;
  let leader: Leader;

  beforeAll(async () => {
    pages = await startPages();
    downloads = await mkdtemp(join(tmpdir(), 'shared-lens-downloads-'));
    const extension = PRACTICE_BUILDS[name];
    if (name === 'chromium') {
      const chromium = await LoadedChromium.launch({ extension, pages });
      chromium.context.on('page', (page) =>
        page.on('download', (file) => void file.saveAs(join(downloads, 'quotes.csv'))),
      );
      for (const page of chromium.context.pages()) {
        page.on('download', (file) => void file.saveAs(join(downloads, 'quotes.csv')));
      }
      browser = chromium;
    } else {
      const preferences = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
      browser = await LoadedFirefox.launch({ extension, pages, preferences });
    }
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await pages?.stop();
    await rm(downloads, { recursive: true, force: true });
  });

  it('opens the welcome on the first run', async () => {
    desk = await browser.tabAt('/desk.html#/welcome');
    expect(await desk.text('.sl-welcome h1')).toContain('See it together');
    expect(await desk.text('.sl-keys')).toContain('Alt+Shift+L');
  });

  it('lets a person try it at once on the practice note, and ticks the three steps off', async () => {
    await press(desk, 'Open the practice note');
    const practice = await browser.tabAt('/practice.html');
    await practice.waitFor(() => document.querySelector('article') !== null);
    await browser.clickToolbar(practice);
    leader = await Leader.at(browser, practice);
    await ticked(practice, 1);
    await leader.tagByKeys(HEARD, 1);
    await leader.leaveTagBar();
    await ticked(practice, 2);
    expect(await leader.marked()).toContain(HEARD);
    await leader.reload();
    await ticked(practice, 3);
    await until('the mark after the reload', async () => (await leader.marked()).includes(HEARD));
  });

  it('lists what was saved anywhere, newest first, each under its document', async () => {
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
    await leader.tagByLetters(REASON, 'Mistakes');
    await leader.leaveTagBar();
    await leader.tagByLetters(WAITING, 'time to think');
    await leader.leaveTagBar();
    await desk.bringToFront();
    await press(desk, 'My quotes');
    await quotesBecome(desk, [WAITING, REASON, HEARD]);
    const headings = await desk.evaluate(() =>
      [...document.querySelectorAll('.sl-of-document h2')].map((one) => one.textContent),
    );
    expect(headings).toEqual([
      'Walkthrough note, Grade 4 fractions – Cedar Valley Schools',
      'Visit note, Grade 5, comparing fractions',
    ]);
  });

  it('finds by words, marks them, and narrows by look-for', async () => {
    await desk.click('input[type=search]');
    await desk.type('SIXTH piece');
    await quotesBecome(desk, []);
    await press(desk, 'Show everything');
    await desk.click('input[type=search]');
    await desk.type('piece');
    await quotesBecome(desk, [REASON, HEARD]);
    expect(await desk.text('.sl-found')).toBe('piece');
    await press(desk, 'Mistakes and unfinished ideas');
    await quotesBecome(desk, [REASON]);
  });

  it('saves exactly the file that the preview shows', async () => {
    await press(desk, 'Hand on these quotes');
    await press(desk, 'The file itself');
    const shown = await desk.waitFor(() => document.querySelector('.sl-file')?.textContent);
    expect(shown.startsWith('\uFEFF"Quote"')).toBe(true);
    expect(shown).toContain('6/8 is one piece more');
    await press(desk, 'Save the file');
    const saved = await until('the file', async () => {
      const [file] = (await readdir(downloads)).filter((one) => one.endsWith('.csv'));
      if (!file) return null;
      const bytes = await readFile(join(downloads, file));
      return bytes.byteLength > 0 ? bytes : null;
    });
    expect(saved.equals(Buffer.from(shown, 'utf8'))).toBe(true);
    await press(desk, 'Back');
  });

  it('shows a quote in the tab that has its document open, and flashes it', async () => {
    await leader.tab.evaluate(() => scrollTo(0, 0));
    await press(desk, `Show in its document: ${REASON.slice(0, 20)}`);
    await flashes(leader.tab, REASON);
    expect(await leader.tab.evaluate(() => document.visibilityState)).toBe('visible');
  });

  it('opens the document anew where no tab has it, and flashes the quote there', async () => {
    await leader.tab.close();
    await desk.bringToFront();
    await press(desk, `Show in its document: ${REASON.slice(0, 20)}`);
    const opened = await browser.tabAt(pages.url('practice.html'));
    await flashes(opened, REASON);
  });

  it('asks for the school’s own site by its address, lists it, and takes it back', async () => {
    await browser.grantOnRequest('https://*/*');
    await desk.bringToFront();
    await press(desk, 'Preferences and sites');
    await desk.click('.sl-allow-site input');
    await desk.type('moodle.ourschool.org');
    await desk.click('.sl-allow-site button');
    await desk.waitFor(() => document.querySelector('.sl-granted-sites')?.textContent === 'moodle.ourschool.org');
    await press(desk, 'Take back: moodle.ourschool.org');
    await desk.waitFor(() => document.querySelector('.sl-granted-sites') === null);
    expect(await desk.text('.sl-preferences')).toContain('promised not to clear');
    await press(desk, 'My quotes');
  });

  it('takes a deletion back', async () => {
    await quotesBecome(desk, [WAITING, REASON, HEARD]);
    await press(desk, `Delete: ${REASON.slice(0, 20)}`);
    await quotesBecome(desk, [WAITING, HEARD]);
    await press(desk, 'Undo');
    await quotesBecome(desk, [WAITING, REASON, HEARD]);
  });

  it('begins dark, notebook and panel, for whoever chose dark', async () => {
    await press(desk, 'Preferences and sites');
    await press(desk, 'Dark');
    await desk.waitFor(() => document.documentElement.dataset.theme === 'dark');
    leader = await Leader.sitDown(browser, pages.url('fields.html'));
    await leader.panel.waitFor(() => localStorage.getItem('theme') === 'dark');
    if (!(browser instanceof LoadedChromium)) return;
    // Before any script of the page but the first one: what a person sees first.
    await browser.context.addInitScript(() => {
      document.addEventListener(
        'readystatechange',
        () => void Object.assign(window, { firstTheme: document.documentElement.dataset.theme ?? 'as the system' }),
        { once: true },
      );
    });
    await leader.reload();
    const first = (view: View) => view.waitFor(() => (window as { firstTheme?: string }).firstTheme);
    expect(await first(leader.panel)).toBe('dark');
    await desk.reload();
    expect(await first(desk)).toBe('dark');
  });
});
