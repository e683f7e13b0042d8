/** The main job, in both browsers, on a page of feedback: open, see the lens, tag, keep, find again. */
import { describe, expect, it } from 'vitest';
import type { LoadedBrowser } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { Leader } from './leader.ts';
import { withBrowser } from './with-browser.ts';

const ASKED = '“Can someone say that in their own words?”';
const WAITED = 'waited about eight seconds before you called on anyone';

describe.each(['chromium', 'firefox'] as const)('the main job in %s', (name) => {
  let browser: LoadedBrowser;
  let leader: Leader;

  withBrowser(name, async (opened, pages) => {
    browser = opened;
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
  });

  it('opens the panel by a click on the icon, with the five domains and twelve look-fors', async () => {
    const seen = await leader.panel.evaluate(() => document.body.textContent ?? '');
    for (const title of ['Student thinking made public', 'Who gets to think', 'There is time to think']) {
      expect(seen).toContain(title);
    }
  });

  it('tags a passage with chord and digit, and says "Saved" after the commit', async () => {
    expect(await leader.tagByKeys(ASKED, 1)).toContain('Saved under');
    await leader.leaveTagBar();
  });

  it('marks the passage without touching the page', async () => {
    expect(await until('the mark', async () => (await leader.marked()).join() === ASKED)).toBe(true);
    expect(
      await leader.tab.evaluate(() => document.querySelectorAll('body mark, body [data-shared-lens]').length),
    ).toBe(0);
  });

  it('lists quotes in document order, whatever the order of tagging', async () => {
    await leader.tagByKeys(WAITED, 2);
    await leader.leaveTagBar();
    await leader.go('My quotes');
    const quotes = await leader.quotesBecome(
      'both quotes in order',
      (all) => all.length === 2 && all[0]?.words === WAITED,
    );
    expect(quotes.map((quote) => quote.words)).toEqual([WAITED, ASKED]);
    expect(quotes.map((quote) => quote.state)).toEqual(['', '']);
  });

  it('opens by itself after a reload and finds the quotes again', async () => {
    await leader.reload();
    await leader.go('My quotes');
    await leader.quotesBecome('found again', (all) => all.length === 2 && all.every((quote) => quote.state === ''));
    expect(new Set(await leader.marked())).toEqual(new Set([WAITED, ASKED]));
  });

  it('jumps to a passage from the list', async () => {
    await leader.tab.evaluate(() => scrollTo(0, 0));
    await leader.press('Show in the page: “Can someone');
    await leader.tab.waitFor(() => scrollY > 0);
  });

  it('takes a deletion back, also after the panel was closed', async () => {
    await leader.takeAway('“Can someone');
    await leader.quotesBecome('one left', (all) => all.length === 1);
    await leader.reload();
    await leader.go('My quotes');
    await leader.quotesBecome('one left', (all) => all.length === 1);
    await leader.press('Undo');
    await leader.quotesBecome('both again', (all) => all.length === 2);
  });

  it('keeps everything through the death of the background between two steps', async () => {
    await browser.killBackground();
    expect(await leader.tagByKeys('She made the pieces the same size so she could count them.', 3)).toContain(
      'Saved under',
    );
    await leader.leaveTagBar();
    await browser.killBackground();
    await leader.go('My quotes');
    await leader.quotesBecome('three', (all) => all.length === 3);
  });
});
