/** A newer version takes over while pages stand open: nothing is lost, nothing stays twice, and who cannot go on is told what to do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, startPages } from '../doubles/server.ts';
import { PRACTICE_BUILDS } from './builds.ts';
import { ChangingBuild } from './changing-build.ts';
import { wordsInOurElement } from './harness/chromium-shadow.ts';
import type { LoadedBrowser, Tab } from './harness/loaded-browser.ts';
import { until } from './harness/until.ts';
import { launch } from './launch.ts';
import { Leader } from './leader.ts';
import { allowSites, isAtWork, leftInPage, registeredSites } from './version-acts.ts';

const ASKED = '“Can someone say that in their own words?”';
const WAITED = 'waited about eight seconds before you called on anyone';
const NOTE = 'Ask Ms. Okafor who else saw three fourths.';
/** A district's own site: known to no build, so that our script comes there by a click or by a grant. */
const DISTRICT = 'walkthroughs.lakeside.example';

describe.each(['chromium', 'firefox'] as const)('a newer version in %s', (name) => {
  let build: ChangingBuild;
  let pages: PageServer;
  let browser: LoadedBrowser;
  let leader: Leader;
  let granted: Tab;

  beforeAll(async () => {
    pages = await startPages({ secureNames: [DISTRICT] });
    build = await ChangingBuild.copyOf(PRACTICE_BUILDS[name]);
    browser = await launch(name, pages, { extension: build.folder });
    granted = await browser.open(`https://${DISTRICT}/late.html`);
    await allowSites(browser, `https://${DISTRICT}/*`);
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
    await leader.tagByKeys(ASKED, 1);
    await leader.leaveTagBar();
    await leader.writeNote(NOTE);
    await until('the mark', async () => (await leader.marked()).join() === ASKED);
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await pages?.stop();
    await build?.[Symbol.asyncDispose]();
  });

  it('takes the older one’s place on an open page: one panel, one set of marks, the margin once', async () => {
    const before = await leftInPage(leader.tab);
    expect(before).toMatchObject({ elements: 1, margins: 1 });
    await build.update(browser);
    const after = await until('the newer version', async () => {
      const now = await leftInPage(leader.tab);
      return now.stem !== before.stem && now.highlights.length > 0 && now;
    });
    expect(after).toMatchObject({ elements: 1, margins: 1 });
    expect(after.highlights.filter((highlight) => !highlight.startsWith(after.stem))).toEqual([]);
    expect(await leader.marked()).toEqual([ASKED]);
    // Every mark, on screen or not, is in a sheet of the newer version.
    expect(after.sheets).toBe(2);
  });

  it('shows quote and half-written note in the new panel, and goes on working there', async () => {
    await leader.tab.bringToFront();
    leader = await Leader.at(browser, leader.tab);
    expect(await leader.noteReads(NOTE)).toBe(NOTE);
    await leader.go('My quotes');
    await leader.quotesBecome('the quote where it was', (all) => all.length === 1 && all[0]?.state === '');
    await leader.tagByKeys(WAITED, 2);
    await leader.leaveTagBar();
    await until('both marks', async () => new Set(await leader.marked()).size === 2);
  });

  it('is registered again on the site that the person allowed', async () => {
    expect(await registeredSites(browser)).toContain(`https://${DISTRICT}/*`);
    await granted.goto(`https://${DISTRICT}/practice.html`);
    await granted.bringToFront();
    expect(await isAtWork(granted)).toBe(false);
    await granted.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main p') ?? document.body));
    await until('our script', () => isAtWork(granted));
  });
});

describe('a page of one click in Chromium, after an update', () => {
  let build: ChangingBuild;
  let pages: PageServer;
  let browser: Awaited<ReturnType<typeof launch<'chromium'>>>;
  let leader: Leader;

  beforeAll(async () => {
    pages = await startPages({ secureNames: [DISTRICT] });
    build = await ChangingBuild.copyOf(PRACTICE_BUILDS.chromium);
    browser = await launch('chromium', pages, { extension: build.folder });
    leader = await Leader.sitDown(browser, `https://${DISTRICT}/practice.html`);
    await leader.writeNote(NOTE);
    await build.update(browser);
    await leader.tab.bringToFront();
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await pages?.stop();
    await build?.[Symbol.asyncDispose]();
  });

  it('leaves the old panel where it is, which says that it is old and still keeps what is typed', async () => {
    await leader.panel.click('.sl-note textarea');
    await leader.tab.press('End');
    await leader.tab.type(' And 5/8?');
    await leader.panel.waitFor(() => /still runs the old version/.test(document.body.textContent ?? ''));
    await leader.noteIsKept();
  });

  it('says at the first act in the page to click the icon again', async () => {
    expect(await wordsInOurElement(browser, leader.tab)).not.toContain('Click its icon');
    await leader.tab.click('main p');
    await until('the sentence', async () =>
      (await wordsInOurElement(browser, leader.tab)).includes('Shared Lens was updated. Click its icon to go on here'),
    );
  });

  it('goes on at the click: one panel, with everything that was typed', async () => {
    const before = await leftInPage(leader.tab);
    await browser.clickToolbar(leader.tab);
    await until('the newer version', async () => (await leftInPage(leader.tab)).stem !== before.stem);
    leader = await Leader.at(browser, leader.tab);
    expect(await leader.noteReads(`${NOTE} And 5/8?`)).toBe(`${NOTE} And 5/8?`);
    expect(await leftInPage(leader.tab)).toMatchObject({ elements: 1, margins: 1 });
    expect(await wordsInOurElement(browser, leader.tab)).not.toContain('Click its icon');
  });
});
