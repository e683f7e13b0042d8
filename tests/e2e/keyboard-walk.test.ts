/** The main job without a mouse, and without one request to anywhere. */
import { describe, expect, it } from 'vitest';
import type { PageServer } from '../doubles/server.ts';
import type { LoadedBrowser, View } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { unwantedRequests } from './harness/unwanted-requests.ts';
import { Leader } from './leader.ts';
import { withBrowser } from './with-browser.ts';

/** What has the keyboard in a view: its name, or what it says. */
const inFocus = (view: View): Promise<string> =>
  view.evaluate(() => {
    const element = document.activeElement;
    return `${element?.id ?? ''} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`.trim();
  });

function selectedInReply(): number {
  const field = document.querySelector<HTMLTextAreaElement>('#reply');
  return field ? field.selectionEnd - field.selectionStart : -1;
}

describe.each(['chromium', 'firefox'] as const)('by keyboard alone, in %s', (name) => {
  let pages: PageServer;
  let browser: LoadedBrowser;
  let leader: Leader;

  withBrowser(name, (opened, served) => {
    browser = opened;
    pages = served;
  });

  /** Presses a key until `there` is in focus in a view, at most so often. */
  const pressUntil = async (key: string, view: View, there: RegExp, most = 60): Promise<void> => {
    for (let turn = 0; turn < most; turn += 1) {
      if (there.test(await inFocus(view))) return;
      await leader.tab.press(key);
    }
    throw new Error(`${key} never reached ${there}; last was “${await inFocus(view)}”.`);
  };

  it('opens the panel, selects words in the reply and saves them', async () => {
    const tab = await browser.open(pages.url('practice.html'));
    await browser.pressCommand(tab, 'Alt+Shift+L');
    leader = await Leader.at(browser, tab);
    await pressUntil('Tab', tab, /^reply/);
    await tab.press('Control+Home');
    for (let count = 0; count < 12; count += 1) await tab.press('Shift+ArrowRight');
    await leader.chord();
    await tab.press('1');
    expect(await leader.savedUnder()).toContain('Saved under');
  });

  it('gives the keyboard back to the reply, with the selection as it was', async () => {
    await leader.leaveTagBar();
    await until('the reply has the keyboard', async () => /^reply/.test(await inFocus(leader.tab)));
    expect(await leader.tab.evaluate(selectedInReply)).toBe(12);
  });

  it('reaches the list by Tab and arrows, shows the words in the page, deletes and takes it back', async () => {
    await leader.chord();
    await pressUntil('Shift+Tab', leader.panel, /^\S* ?(Look-fors|My note|My quotes|Shared words)/);
    await pressUntil('ArrowRight', leader.panel, /My quotes/);
    await leader.panel.waitFor(() => document.querySelector('.sl-quote') !== null);
    await pressUntil('Tab', leader.panel, /Delete/);
    await leader.tab.press('Enter');
    // Where the browser does not tell what is seen, the notebook asks, by keyboard too.
    if (name === 'firefox') {
      const notebook = await browser.tabAt('/desk.html#/remove?');
      await until('the question has the keyboard', async () => /^sl-removal/.test(await inFocus(notebook)));
      await notebook.press('Tab');
      await until('its answer has the keyboard', async () => (await inFocus(notebook)) === 'Delete');
      await notebook.press('Enter');
      await notebook.waitFor(() => !location.hash.startsWith('#/remove'));
      await notebook.close();
      await leader.tab.bringToFront();
      await leader.chord();
    }
    await leader.quotesBecome('none', (all) => all.length === 0);
    // From the list on to it, or from the tag bar back.
    await pressUntil(name === 'firefox' ? 'Shift+Tab' : 'Tab', leader.panel, /^Undo/);
    await leader.tab.press('Enter');
    await leader.quotesBecome('one again', (all) => all.length === 1);
    await pressUntil('Shift+Tab', leader.panel, /Show in the page/);
    await leader.tab.press('Enter');
    await until('the words are selected in the page', async () => /^reply/.test(await inFocus(leader.tab)));
  });

  it('has asked nobody for anything', async () => {
    await browser.close();
    expect(await unwantedRequests(browser, pages)).toEqual([]);
  });
});
