/** A page that has somebody click what they do not see: nothing goes, and the person is told. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageServer } from '../doubles/server.ts';
import type { LoadedBrowser } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { Leader } from './leader.ts';
import { withBrowser } from './with-browser.ts';

const DELETE = 'button[aria-label^="Delete"]';

/** Lays a sheet over the whole page, above everything else there is; the mouse goes through it. */
function cover(): void {
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  sheet.popover = 'manual';
  sheet.style.cssText =
    'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;pointer-events:none;background:rgb(255 255 255 / 0.97)';
  sheet.textContent = 'Click here to go on';
  document.body.append(sheet);
  sheet.showPopover();
}

/** Makes whatever is ours in the page all but invisible. */
function fade(): void {
  const ours = document.querySelector<HTMLElement>('[data-shared-lens]');
  ours?.style.setProperty('opacity', '0.01', 'important');
}

function bare(): void {
  document.querySelector('#sheet')?.remove();
  document.querySelector<HTMLElement>('[data-shared-lens]')?.style.removeProperty('opacity');
}

describe.each(['chromium', 'firefox'] as const)('a page that would steal a click in %s', (name) => {
  let pages: PageServer;
  let browser: LoadedBrowser;
  let leader: Leader;

  withBrowser(name, (opened, served) => {
    browser = opened;
    pages = served;
  });
  beforeEach(async () => {
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
    const words = await leader.tab.evaluate(
      () =>
        document.querySelector('main p:nth-of-type(2)')?.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40) ?? '',
    );
    await leader.tagByKeys(words.trim(), 1);
    await leader.leaveTagBar();
    await leader.go('My quotes');
    await leader.quotesBecome('one', (all) => all.length > 0);
  });
  afterEach(() => leader.tab.close());

  const said = (): Promise<string> => leader.panel.evaluate(() => document.body.textContent ?? '');
  const count = async (): Promise<number> => (await leader.quotes()).length;

  if (name === 'chromium') {
    it.each([
      ['covered', cover],
      ['made transparent', fade],
    ])(
      'deletes nothing while the panel is %s, says so, and deletes again once it is plain to see',
      async (_, trick) => {
        const before = await count();
        await leader.tab.evaluate(trick);
        // The browser looks about ten times a second: what is laid over the panel is known a moment later.
        await leader.panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
        await until('the click is ignored and told', async () => {
          await leader.panel.click(DELETE);
          return (await said()).includes('lies over the panel, so nothing was deleted');
        });
        expect(await count()).toBe(before);
        await leader.tab.evaluate(bare);
        await until('the quote goes', async () => {
          if ((await count()) === before) await leader.panel.click(DELETE);
          return (await count()) === before - 1;
        });
      },
    );
  } else {
    it('asks in the notebook, which no page can frame, before anything goes', async () => {
      const before = await count();
      await leader.panel.click(DELETE);
      const notebook = await browser.tabAt('/desk.html#/remove?');
      const press = (words: string) =>
        notebook.waitFor((wanted) => {
          const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
          found?.click();
          return found !== undefined;
        }, words);
      await press('Keep it');
      await notebook.waitFor(() => !document.querySelector('#sl-removal'));
      expect(await count()).toBe(before);
      await leader.tab.bringToFront();
      await leader.panel.click(DELETE);
      await press('Delete');
      await leader.quotesBecome('gone', (all) => all.length === before - 1);
    });
  }
});
