/** All ways to the panel: icon, keyboard, menu, native panel; and what a person is told where there is none. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, startPages } from '../doubles/server.ts';
import type { LoadedChromium } from './harness/chromium.ts';
import { ourScriptsIn } from './harness/chromium-scripts.ts';
import { wordsInOurElement } from './harness/chromium-shadow.ts';
import { FirefoxTab } from './harness/firefox-views.ts';
import type { LoadedBrowser, NativePanel } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { launch } from './launch.ts';
import { Leader } from './leader.ts';
import { isAtWork } from './version-acts.ts';
import { withBrowser } from './with-browser.ts';

/** A district's own site: known to no build, so that we come there only by a click. */
const DISTRICT = 'walkthroughs.lakeside.example';

const frames = (leader: { tab: Leader['tab'] }): Promise<number> =>
  leader.tab.evaluate(() => document.querySelectorAll('[data-shared-lens]').length);

describe.each(['chromium', 'firefox'] as const)('ways in, in %s', (name) => {
  let pages: PageServer;
  let browser: LoadedBrowser;

  withBrowser(
    name,
    (opened, served) => {
      browser = opened;
      pages = served;
    },
    { secureNames: [DISTRICT] },
  );

  it('opens by the keyboard command', async () => {
    const tab = await browser.open(pages.url('practice.html'));
    await browser.pressCommand(tab, 'Alt+Shift+L');
    await Leader.at(browser, tab);
    await tab.close();
  });

  it('tags by the chord that opens the panel', async () => {
    // Another host: there the panel was never open, so that it does not come by itself.
    const tab = await browser.open(pages.url('practice.html').replace('127.0.0.1', 'localhost'));
    await tab.evaluate(() => {
      const passage = [...document.querySelectorAll('main p')].find((p) => (p.textContent ?? '').length > 60);
      if (passage) getSelection()?.selectAllChildren(passage);
    });
    await browser.pressCommand(tab, 'Alt+Shift+K');
    const leader = await Leader.at(browser, tab);
    await leader.panel.waitFor(() => document.activeElement instanceof HTMLInputElement);
    await tab.press('1');
    expect(await leader.savedUnder()).toContain('Saved under');
    await tab.close();
  });

  it('is dragged to a width, folded to a slim edge and moved to the left, and remembers it for this host', async () => {
    const leader = await Leader.sitDown(browser, pages.url('practice.html'));
    const width = () => leader.panel.evaluate(() => innerWidth);
    const before = await width();
    const edge = await leader.tab.evaluate(() => innerWidth);
    const scrollbar = await leader.tab.evaluate(
      () => innerWidth - document.documentElement.getBoundingClientRect().right,
    );
    const x = edge - before - 3 - Math.max(0, Math.min(20, scrollbar - before - 6));
    await leader.tab.drag({ x, y: 300 }, { x: x - 90, y: 300 });
    await until('a wider panel', async () => (await width()) > before + 60);
    const wide = await width();
    await leader.reload();
    expect(await width()).toBe(wide);

    const margins = () =>
      leader.tab.evaluate(() => {
        const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
        return `${marginLeft} ${marginRight}`;
      });
    const side = wide + 6;
    await leader.press('Preferences');
    await leader.press('On the left');
    await until('the panel on the left', async () => (await margins()) === `${side}px 0px`);
    await leader.press('Fold the panel');
    await until('the page at its full width', async () => (await margins()) === '0px 0px');
    const slim = { x: 14, y: 230 };
    const underSlim = () =>
      leader.tab.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.hasAttribute('data-shared-lens'), slim);
    expect(await underSlim()).toBe(true);
    await leader.tab.drag(slim, slim);
    await until('the panel unfolded', async () => (await margins()) === `${side}px 0px`);

    // On a fresh page the icon’s click may overtake all that is remembered of this host.
    await leader.closePanel();
    await until('no panel on the left', async () => (await margins()) === '0px 0px');
    await leader.tab.close();
    const again = await Leader.sitDown(browser, pages.url('practice.html?again'));
    expect(await again.panel.evaluate(() => innerWidth)).toBe(wide);
    expect(await again.tab.evaluate(() => getComputedStyle(document.documentElement).marginLeft)).toBe(`${side}px`);
    await again.press('Preferences');
    await again.press('On the right');
    await again.tab.waitFor(() => getComputedStyle(document.documentElement).marginLeft === '0px');
    await again.closePanel();
    await again.tab.close();
  });

  it('follows the active tab in the native panel, and never shows two panels for one tab', async () => {
    const leader = await Leader.sitDown(browser, pages.url('practice.html'));
    expect(await frames(leader)).toBe(1);
    const native: NativePanel = await browser.openNativePanel();
    await native.waitFor(() => document.querySelector('[role="tab"]') !== null);
    await until('the frame steps back', async () => {
      return leader.tab.evaluate(
        () =>
          !document.documentElement.style.marginRight &&
          getComputedStyle(document.documentElement).marginRight === '0px',
      );
    });
    await leader.select('You did not say right or wrong.');
    await native.waitFor(() => document.querySelector('.sl-tag-bar')?.textContent?.includes('You did not say right'));
    await native.click('.sl-tag-bar .sl-button-main');
    await native.click('.sl-chooser [role="option"]');
    await native.waitFor(() => document.querySelector('.sl-tag-saved') !== null);
    const other = await browser.open(`https://${DISTRICT}/practice.html`);
    await native.waitFor(() => document.body.textContent?.includes('Connect this page: click the icon'));
    expect(await isAtWork(other)).toBe(false);
    await browser.clickToolbar(other);
    await native.waitFor(() => !document.body.textContent?.includes('Connect this page'));
    await until('our script, without a frame', () => isAtWork(other));
    const blank = await browser.open('about:blank');
    await native.waitFor(() => /click the icon|can’t be read/i.test(document.body.textContent ?? ''));
    await blank.close();
    await other.close();
    await leader.tab.bringToFront();
    await native.waitFor(() => !/click the icon/i.test(document.body.textContent ?? ''));
  });

  it('is nowhere on a page that nobody connected, whatever is done there', async () => {
    const tab = await browser.open(`https://${DISTRICT}/practice.html?unasked`);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main p') ?? document.body));
    await tab.click('main p');
    await tab.press('a');
    // Long enough for a script that listens: on a connected page it is there within 100 ms of a selection.
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(await isAtWork(tab)).toBe(false);
    expect(await tab.evaluate(() => [...CSS.highlights.keys(), ...document.adoptedStyleSheets].length)).toBe(0);
    await tab.close();
  });
});

describe('the context menu, which only Firefox can be driven to', () => {
  it('takes selected words to the tag bar, where a digit saves them', async () => {
    const pages = await startPages();
    await using browser = await launch('firefox', pages);
    const leader = await Leader.sitDown(browser, pages.url('practice.html'));
    const tab = leader.tab;
    if (!(tab instanceof FirefoxTab)) throw new Error('Not a tab of Firefox.');
    await leader.select('You did not say right or wrong.');
    const at = await tab.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getClientRects()[0];
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 8 };
    });
    await browser.chooseFromContextMenu(tab, at, 'Save as a quote in Shared Lens');
    await leader.panel.waitFor(() => document.activeElement instanceof HTMLInputElement);
    await tab.press('1');
    expect(await leader.savedUnder()).toContain('Saved under');
    await pages.stop();
  });
});

describe('ways in that only Chromium can be driven to', () => {
  let pages: PageServer;
  let browser: LoadedChromium;

  beforeAll(async () => {
    pages = await startPages({ secureNames: [DISTRICT] });
    browser = await launch('chromium', pages);
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await pages?.stop();
  });

  it('runs no script of ours on a page that is no supported host', async () => {
    const tab = await browser.open(`https://${DISTRICT}/practice.html?bare`);
    const worlds = await browser.scriptWorlds(tab);
    expect(worlds.filter((world) => world.startsWith(browser.extensionOrigin))).toEqual([]);
    const host = await browser.open(pages.url('practice.html?bare'));
    expect(await browser.scriptWorlds(host)).toContain(browser.extensionOrigin);
    await tab.close();
    await host.close();
  });

  it('puts into a page only what it needs by then: selected words bring one script, an open panel the other', async () => {
    const tab = await browser.open(pages.url('practice.html?little').replace('127.0.0.1', 'localhost'));
    expect(await ourScriptsIn(browser, tab)).toEqual(['arrival.js']);
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main p') as Node));
    const woken = await until('the page script', async () => {
      const scripts = await ourScriptsIn(browser, tab);
      return scripts.length > 1 && scripts;
    });
    expect(woken).toEqual(['arrival.js', 'page-script.js']);
    await browser.pressCommand(tab, 'Alt+Shift+L');
    await until('what quotes need', async () => (await ourScriptsIn(browser, tab)).includes('quote-script.js'));
    await tab.close();
  });

  it.each([
    ['the browser’s own page', () => 'chrome://version/'],
    ['a PDF', () => pages.url('visit-note.pdf')],
  ])(
    'opens the native panel at once on a page that no extension may script, and takes pasted words there: %s',
    async (_, url) => {
      await using browser = await launch('chromium', pages);
      const tab = await browser.open(url());
      await browser.clickToolbar(tab);
      const native = await browser.nativePanel();
      await native.waitFor(() => document.querySelector('[role="tab"]') !== null);
      await native.waitFor(() => {
        const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
        tabs.find((one) => one.textContent?.startsWith('My quotes'))?.click();
        return document.querySelector('.sl-paste textarea') !== null;
      });
      await native.click('.sl-paste textarea');
      await native.type('“Three fourths is more.”');
      await native.click('.sl-paste .sl-button');
      await native.waitFor(() => document.querySelector('.sl-chooser [role="option"]') !== null);
      await native.click('.sl-chooser [role="option"]');
      await native.waitFor(() => document.querySelector('.sl-tag-saved') !== null);
    },
  );

  it('says so where the page refuses the frame, and opens the side panel from that very sentence', async () => {
    const fresh = await launch('chromium', pages);
    try {
      const tab = await fresh.open(pages.url('coep.html'));
      await fresh.clickToolbar(tab);
      await until('the sentence', async () =>
        (await wordsInOurElement(fresh, tab)).includes('This page does not let Shared Lens open inside it.'),
      );
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Enter');
      const native = await fresh.nativePanel();
      await native.waitFor(() => document.querySelector('[role="tab"]') !== null);
    } finally {
      await fresh[Symbol.asyncDispose]();
    }
  });
});
