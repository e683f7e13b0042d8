/** Two organisations of one leader: the panel picks by the page's account, and the notebook shows one at a time. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PageServer, startPages } from '../doubles/server.ts';
import { answerStandIns, STAND_IN_NAMES } from '../doubles/stand-ins/serve.ts';
import type { LoadedBrowser, Tab, View } from './harness/loaded-browser.ts';
import { selectInField } from './harness/select.ts';
import { launch } from './launch.ts';
import { Leader } from './leader.ts';

const FORM = 'd/e/1FAIpQLSd0aWxlWalkthrough/viewform?hl=es&edit2=2_ABaOnudIlTDmRJ';
const FIELD = '[data-params*="901334477"] textarea';
const SAID = 'I counted seven seconds';

let pages: PageServer;
let browser: LoadedBrowser;
let desk: Tab;

beforeAll(async () => {
  pages = await startPages({ secureNames: STAND_IN_NAMES, answer: answerStandIns });
  browser = await launch('chromium', pages);
  desk = await browser.openExtensionPage('desk.html#/preferences');
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await pages?.stop();
});

const press = (view: View, name: string): Promise<unknown> =>
  view.waitFor((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('#sl-main button')].find(
      (one) => one.textContent?.trim() === wanted,
    );
    found?.click();
    return found !== undefined;
  }, name);

/** Fills a field or chooses in a list by its label, as a person's keys would. */
const fill = (label: string, value: string): Promise<unknown> =>
  desk.waitFor(
    ({ label, value }) => {
      const face = [...document.querySelectorAll('#sl-main label, #sl-main .sl-field-label')].find(
        (one) => one.textContent?.trim().startsWith(label) && one.closest('.sl-field'),
      );
      const field = face?.closest('.sl-field')?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
      if (!field) return false;
      field.value = value;
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      // Nobody leaves a field in the very turn of the last key.
      return new Promise<boolean>((resolve) => {
        setTimeout(() => {
          field.dispatchEvent(new FocusEvent('blur'));
          resolve(true);
        }, 50);
      });
    },
    { label, value },
  );
const quotesShown = (count: number): Promise<unknown> =>
  desk.waitFor((wanted) => document.querySelectorAll('.sl-desk-words').length === wanted, count);

it('gives the pages of the second account to the second organisation, by its name in the panel', async () => {
  await fill('The one shown here is called', 'Riverside');
  await desk.waitFor(() => document.querySelector('.sl-top-name')?.textContent?.includes('Riverside'));
  await fill('Its name', 'Lincoln');
  await press(desk, 'Make it');
  await press(desk, 'Go to Lincoln');
  await desk.waitFor(
    () => document.querySelector<HTMLSelectElement>('.sl-top-space')?.selectedOptions[0]?.text === 'Lincoln',
  );
  await fill('Address of a site', 'docs.google.com');
  await fill('Google account', '1');
  await press(desk, 'Add the site');
  await desk.waitFor(() => document.querySelector('#sl-main')?.textContent?.includes('docs.google.com, account 2'));
  // Pages that nobody claims go to the organisation that the notebook shows.
  await press(desk, 'Go to Riverside');

  const second = await Leader.sitDown(browser, `https://docs.google.com/forms/u/1/${FORM}`);
  expect(await second.panel.text('.sl-header small')).toBe('Lincoln');
  await second.tab.waitFor((selector) => document.querySelector(selector) !== null, FIELD);
  await selectInField(second.tab, FIELD, SAID);
  await second.chord();
  await second.tab.press('1');
  await second.savedUnder();
  await second.leaveTagBar();
  await second.writeNote('For Lincoln alone.');
  await second.tab.close();
});

it('shows the same form to the first account without a quote or a word of the second’s', async () => {
  const first = await Leader.sitDown(browser, `https://docs.google.com/forms/${FORM}`);
  expect(await first.panel.text('.sl-header small')).toBe('Riverside');
  await first.go('My note');
  await first.panel.waitFor(() => document.querySelector('.sl-note textarea') !== null);
  await first.writeNote('Riverside’s.');
  expect(await first.noteReads('Riverside’s.')).toBe('Riverside’s.');
  expect(await first.quotes()).toEqual([]);
  expect((await first.marked()).join('')).toBe('');
  await first.tab.close();
});

it('shows one organisation at a time in the notebook, and opens its documents with its account', async () => {
  await desk.bringToFront();
  await desk.evaluate(() => {
    location.hash = '#/quotes';
  });
  await desk.waitFor(() => document.querySelector('.sl-how-many, .sl-nothing') !== null);
  await quotesShown(0);
  await desk.evaluate(() => {
    const list = document.querySelector<HTMLSelectElement>('.sl-top-space');
    const lincoln = [...(list?.options ?? [])].find((one) => one.text === 'Lincoln');
    if (!list || !lincoln) throw new Error('Lincoln is not in the list.');
    list.value = lincoln.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await quotesShown(1);
  expect(await desk.text('.sl-desk-words')).toContain(SAID);
});
