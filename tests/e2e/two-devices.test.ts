/** Two devices without a server: two real profiles, and a real folder between them that a person drags into each notebook. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { practicePassages } from '../doubles/practice-passages.ts';
import { type PageServer, startPages } from '../doubles/server.ts';
import type { LoadedChromium } from './harness/chromium.ts';
import type { ChromiumTab } from './harness/chromium-views.ts';
import { until } from './harness/until.ts';
import { launch } from './launch.ts';
import { Leader } from './leader.ts';

interface Device {
  browser: LoadedChromium;
  desk: ChromiumTab;
}

const CARD = '[aria-labelledby="sl-folder"]';
const NOTE = '.sl-desk-note';
let pages: PageServer;
let folder: string;
const devices: Device[] = [];

/** A device on which one passage was tagged. */
async function device(words: string): Promise<Device> {
  const browser = await launch('chromium', pages, { mayUseFolders: true, viewport: { width: 1366, height: 900 } });
  const leader = await Leader.sitDown(browser, pages.url('practice.html'));
  await leader.tagByKeys(words, 1);
  const made = { browser, desk: await browser.openExtensionPage('desk.html#/files') };
  devices.push(made);
  return made;
}

const cardSays = ({ desk }: Device, words: string): Promise<unknown> =>
  desk.waitFor(([card, wanted]) => document.querySelector(card)?.textContent?.includes(wanted), [CARD, words] as const);

/** The notebook is opened anew, which looks at the folder at once, and has looked. */
async function looksAgain(one: Device): Promise<void> {
  await one.desk.goto(`${one.browser.extensionOrigin}/desk.html#/files`);
  await one.desk.reload();
  await cardSays(one, 'Kept in');
}

/** The quotes in the notebook, with what was noted about each. */
async function lists({ browser, desk }: Device, wanted: Record<string, string>): Promise<void> {
  await desk.goto(`${browser.extensionOrigin}/desk.html#/quotes`);
  const seen = (): Promise<Record<string, string>> =>
    desk.evaluate(
      (note) =>
        Object.fromEntries(
          [...document.querySelectorAll('.sl-desk-quote')].map((quote) => [
            quote.querySelector('.sl-desk-words')?.textContent ?? '',
            quote.querySelector(note)?.textContent ?? '',
          ]),
        ),
      NOTE,
    );
  const sorted = (record: Record<string, string>): string => JSON.stringify(Object.entries(record).sort());
  await until(`the notebook to show ${sorted(wanted)}`, async () => sorted(await seen()) === sorted(wanted));
}

/** Notes something about a quote, in its place in the list. */
async function notes({ browser, desk }: Device, quote: string, note: string): Promise<void> {
  await desk.goto(`${browser.extensionOrigin}/desk.html#/quotes`);
  await desk.waitFor((wanted) => {
    const found = [...document.querySelectorAll('.sl-desk-quote')].find(
      (one) => one.querySelector('.sl-desk-words')?.textContent === wanted,
    );
    const change = found?.querySelector<HTMLElement>('button[aria-label^="Change"]');
    change?.click();
    return change !== null && change !== undefined;
  }, quote);
  await desk.page.locator('.sl-quote-editor textarea').fill(note);
  await desk.page.locator('.sl-quote-editor button', { hasText: 'Save' }).click();
  await desk.waitFor(
    ([place, wanted]) => [...document.querySelectorAll(place)].some(({ textContent }) => textContent === wanted),
    [NOTE, note] as const,
  );
}

const { reason: HERS, waiting: ALSO } = practicePassages;

beforeAll(async () => {
  pages = await startPages();
  folder = await mkdtemp(join(tmpdir(), 'shared-lens-folder-'));
});
afterAll(async () => {
  for (const { browser } of devices) await browser[Symbol.asyncDispose]();
  await pages?.stop();
  await rm(folder, { recursive: true, force: true });
});

it('brings two notebooks to hold the same, conflicts and half-written files included', async () => {
  const [one, two] = await Promise.all([device(HERS), device(ALSO)]);
  await one.browser.dropOn(one.desk, CARD, folder);
  await cardSays(one, 'Kept in');
  const [first = ''] = await readdir(folder);
  const whole = await readFile(join(folder, first), 'utf8');
  expect(whole).toContain('because if you cut each fourth in half');

  // Whoever carries the folder about is still at it: nothing of half a file comes in.
  await writeFile(join(folder, first), whole.slice(0, whole.length - 200));
  await two.browser.dropOn(two.desk, CARD, folder);
  await cardSays(two, '1 file is still on its way');
  await lists(two, { [ALSO]: '' });
  await writeFile(join(folder, first), whole);
  await looksAgain(two);
  await lists(two, { [HERS]: '', [ALSO]: '' });

  // Both note something about the same quote before they hear of one another: the later note stays, on both.
  await notes(one, HERS, 'Ask her to draw it.');
  await notes(two, HERS, 'Ask who agrees.');
  for (const device of [one, two, one]) await looksAgain(device);
  await lists(one, { [HERS]: 'Ask who agrees.', [ALSO]: '' });
  await lists(two, { [HERS]: 'Ask who agrees.', [ALSO]: '' });
  expect(await readdir(folder)).toHaveLength(2);
});
