/** Pages that do not want us, and pages that are hard to read: the person loses nothing and is told what to do. */
import { describe, expect, it } from 'vitest';
import type { PageServer } from '../doubles/server.ts';
import type { LoadedBrowser } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { Leader } from './leader.ts';
import { withBrowser } from './with-browser.ts';

/** Whether the icon of the evicting page's tab says what happened there. Runs in a page of the extension. */
async function titleOfEvicted(): Promise<boolean> {
  interface Extension {
    tabs: { query(wanted: object): Promise<{ id?: number; url?: string }[]> };
    action: {
      getTitle(of: { tabId?: number }): Promise<string>;
      getBadgeText(of: { tabId?: number }): Promise<string>;
    };
  }
  const { tabs, action } = (globalThis as unknown as { chrome: Extension }).chrome;
  const tab = (await tabs.query({})).find(({ url }) => url?.includes('/evictor.html'));
  const of = { ...(tab?.id !== undefined && { tabId: tab.id }) };
  const title = await action.getTitle(of);
  return (await action.getBadgeText(of)) === '!' && title.startsWith('This page keeps removing Shared Lens.');
}

describe.each(['chromium', 'firefox'] as const)('hostile pages in %s', (name) => {
  let pages: PageServer;
  let browser: LoadedBrowser;

  withBrowser(name, (opened, served) => {
    browser = opened;
    pages = served;
  });

  const sitDown = (page: string): Promise<Leader> => Leader.sitDown(browser, pages.url(page));
  const composed = (leader: Leader): Promise<string> =>
    leader.panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.sl-note textarea')?.value ?? '');

  it('gets eleven of eleven characters into the panel under a page that takes every key', async () => {
    const leader = await sitDown('keythief.html');
    await leader.go('My note');
    await leader.panel.click('.sl-note textarea');
    await leader.tab.type('3/4 is more');
    expect(await composed(leader)).toBe('3/4 is more');
    await leader.tab.close();
  });

  it('tags by chord and digit under the key thief', async () => {
    const leader = await sitDown('keythief.html');
    await leader.select('Tell that to table five and see if they agree');
    // Firefox hands a page its keys before an extension's shortcut: there the chord is the thief's, and the panel's button serves.
    if (name === 'firefox') await leader.press('Tag this passage');
    else await leader.chord();
    await leader.panel.waitFor(() => document.activeElement instanceof HTMLInputElement);
    await leader.tab.press('3');
    expect(await leader.savedUnder()).toContain('Saved under');
    await leader.tab.close();
  });

  it('keeps its own look under a page with a tiny root font and aggressive styles', async () => {
    const leader = await sitDown('rem.html');
    const size = await leader.panel.evaluate(
      () => getComputedStyle(document.body.firstElementChild ?? document.body).fontSize,
    );
    expect(size).toBe('14px');
    const width = await leader.panel.evaluate(() => innerWidth);
    expect(width).toBeGreaterThanOrEqual(300);
    await leader.tab.close();
  });

  it('opens under frame-src none and Trusted Types, and tags there', async () => {
    const leader = await sitDown('locked.html');
    const words = await leader.tab.evaluate(
      () => document.querySelector('main p:nth-of-type(2)')?.textContent?.trim().slice(0, 40) ?? '',
    );
    expect(await leader.tagByKeys(words.replace(/\s+/g, ' ').trim(), 1)).toContain('Saved under');
    await leader.tab.close();
  });

  it('notices a page that takes the focus back: at most one character reaches it, and the side panel is offered', async () => {
    const leader = await sitDown('focus-back.html');
    await leader.go('My note');
    await leader.panel.click('.sl-note textarea');
    await leader.tab.type('3/4 is more');
    const reached = await leader.tab.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('#reflection')?.value ?? '',
    );
    expect(reached.length).toBeLessThanOrEqual(1);
    await leader.panel.waitFor(() =>
      /side panel/i.test(document.querySelector('[role="alert"], .sl-banner')?.textContent ?? ''),
    );
    await leader.tab.close();
  });

  it('keeps the notes of two people apart on a page that changes routes without loading', async () => {
    const leader = await sitDown('spa/okafor');
    const words = await leader.tab.evaluate(
      () => document.querySelector('#note p:nth-of-type(2)')?.textContent?.trim().slice(0, 30) ?? '',
    );
    await leader.tagByKeys(words.replace(/\s+/g, ' ').trim(), 1);
    await leader.leaveTagBar();
    await leader.go('My quotes');
    await leader.quotesBecome('one here', (all) => all.length === 1);
    await leader.tab.click('a[href="/spa/lindqvist"]');
    await leader.quotesBecome('none with the other', (all) => all.length === 0);
    expect(await until('no mark', async () => (await leader.marked()).join('') === '')).toBe(true);
    await leader.tab.click('a[href="/spa/okafor"]');
    await leader.quotesBecome('back again', (all) => all.length === 1 && all[0]?.state === '');
    await leader.tab.close();
  });

  it('finds a quote again when its text arrives late, and follows it when more arrives above', async () => {
    const words = 'I looked at 60 minutes. 90 laps against 75.';
    const leader = await sitDown('late.html');
    await leader.tab.waitFor(() => document.body.dataset.settled === 'true');
    await leader.tagByKeys(words, 1);
    await leader.leaveTagBar();
    await leader.reload();
    await leader.go('My quotes');
    await leader.quotesBecome('found', (all) => all.length === 1 && all[0]?.state === '');
    expect(await until('the mark', async () => (await leader.marked()).includes(words))).toBe(true);
    await leader.tab.waitFor(() => document.body.dataset.settled === 'true');
    expect(await until('the mark', async () => (await leader.marked()).includes(words))).toBe(true);
    await leader.tab.close();
  });

  it('says so when a page throws it out, keeps the page’s document clean, and loses no quote', async () => {
    const tab = await browser.open(pages.url('evictor.html'));
    const before = await tab.evaluate(() => document.querySelector('#editor')?.outerHTML);
    await browser.clickToolbar(tab);
    await until('the page gives up on us', async () =>
      tab.evaluate(() => (globalThis as unknown as { evicted: string[] }).evicted.length >= 4),
    );
    expect(await tab.evaluate(() => document.querySelector('#editor')?.outerHTML)).toBe(before);
    expect(await tab.evaluate(() => document.querySelectorAll('[data-shared-lens]').length)).toBe(0);
    const icon = await browser.openExtensionPage('manifest.json');
    await until('the sentence on the icon, which no page can take away', () => icon.evaluate(titleOfEvicted));
    await icon.close();
    await tab.close();
  });

  it('has one panel whatever frames a page has', async () => {
    const leader = await sitDown('frames.html');
    expect(await leader.tab.evaluate(() => document.querySelectorAll('[data-shared-lens]').length)).toBe(1);
    expect(await leader.tagByKeys('How many ways can you make 1 out of these strips?', 1)).toContain('Saved under');
    await leader.tab.close();
  });

  it('says what to do on a page without text', async () => {
    const leader = await sitDown('empty.html');
    await leader.go('My quotes');
    await leader.panel.waitFor(() => (document.querySelector('main')?.textContent ?? '').length > 20);
    await leader.tab.close();
  });
});
