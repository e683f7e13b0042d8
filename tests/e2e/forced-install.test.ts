/**
 * As a district installs it: forced by policy, from its own server, and updated while leaders are at work. Writes a policy file for
 * this machine, so it runs only where SHARED_LENS_POLICY_TESTS=1 allows that.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, startPages } from '../doubles/server.ts';
import { PRACTICE_BUILDS } from './builds.ts';
import { backgroundListens } from './harness/background-listens.ts';
import { LoadedChromium } from './harness/chromium.ts';
import { runningVersion } from './harness/chromium-extensions-page.ts';
import { MachinePolicy, mayWritePolicy } from './harness/machine-policy.ts';
import { PackedExtension } from './harness/packed-extension.ts';
import { until } from './harness/until.ts';
import { Leader } from './leader.ts';
import { everythingKept, leftInPage } from './version-acts.ts';

const ASKED = '“Can someone say that in their own words?”';
const WAITED = 'waited about eight seconds before you called on anyone';
const NOTE = 'Ask Ms. Okafor who else saw three fourths.';
/** Chromium applies a version that waits within 40 s of the last page's end (measured in 156); here it has twice the time, in ms. */
const APPLIED_WITHIN = 80_000;

describe.skipIf(!mayWritePolicy)('installed and updated by a district', { timeout: APPLIED_WITHIN + 40_000 }, () => {
  let packed: PackedExtension;
  let pages: PageServer;
  let policy: MachinePolicy;
  let browser: LoadedChromium;
  let leader: Leader;

  beforeAll(async () => {
    packed = new PackedExtension(PRACTICE_BUILDS.chromium);
    pages = await startPages({ answer: packed.answer });
    packed.servedFrom(pages.origin);
    packed.offer('9.0.1');
    policy = await MachinePolicy.write({
      // Otherwise the pages of an extension that is forced on people are hidden from DevTools, and so from these tests.
      DeveloperToolsAvailability: 1,
      ExtensionSettings: { [packed.id]: { installation_mode: 'force_installed', update_url: packed.updateUrl } },
    });
    browser = await LoadedChromium.launch({ extension: { forced: packed.id }, pages });
    await runs('9.0.1');
    await backgroundListens(browser);
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    policy?.[Symbol.dispose]();
    await pages?.stop();
  });

  const runs = (version: string, within?: number): Promise<unknown> =>
    until(`version ${version}`, async () => (await runningVersion(browser)) === version, within);

  /** Offers a version, and has the open panel ask for it as the browser does every few hours. */
  const bringOut = async (version: string): Promise<void> => {
    packed.offer(version);
    await leader.panel.evaluate(() => {
      type Asking = { chrome: { runtime: { requestUpdateCheck(): Promise<unknown> } } };
      return (globalThis as unknown as Asking).chrome.runtime.requestUpdateCheck();
    });
  };
  const saysReady = (): Promise<unknown> =>
    leader.panel.waitFor(() => document.body.textContent?.includes('An update is ready. It comes in when you close'));

  it('works at once, and opens no welcome that nobody asked for', async () => {
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
    await leader.tagByKeys(ASKED, 1);
    await leader.leaveTagBar();
    await until('the mark', async () => (await leader.marked()).join() === ASKED);
    expect((await browser.tabUrls()).filter((url) => url.includes('/desk.html'))).toEqual([]);
  });

  it('holds an update back while the panel is open, says so, and starts it by itself once the panel is closed', async () => {
    await bringOut('9.0.2');
    await saysReady();
    await leader.tagByKeys(WAITED, 2);
    await leader.leaveTagBar();
    expect(await runningVersion(browser)).toBe('9.0.1');
    await leader.tab.bringToFront();
    const before = await leftInPage(leader.tab);
    await leader.close();
    await runs('9.0.2', APPLIED_WITHIN);
    const after = await until('the newer marks', async () => {
      const now = await leftInPage(leader.tab);
      return now.stem !== before.stem && now.highlights.length > 0 && now;
    });
    expect(after).toMatchObject({ elements: 1, margins: 0 });
    expect(after.highlights.filter((highlight) => !highlight.startsWith(after.stem))).toEqual([]);
  });

  it('keeps quotes, settings and a half-written note through an update that waited for it', async () => {
    await browser.clickToolbar(leader.tab);
    leader = await Leader.at(browser, leader.tab);
    await leader.prefer('Dark');
    await leader.writeNote(NOTE);
    await bringOut('9.0.3');
    await saysReady();
    const { local: localBefore, ...recordsBefore } = await everythingKept(browser);
    expect(recordsBefore.drafts).toHaveLength(1);
    expect(JSON.stringify(recordsBefore.settings)).toContain('"theme":"dark"');
    await leader.close();
    await until('the end of the panel', async () => (await leftInPage(leader.tab)).margins === 0);
    // With a note half-written it is left to the browser, which waits for the worker's rest; under DevTools a worker never rests.
    await browser.killBackground();
    await runs('9.0.3', APPLIED_WITHIN);
    await backgroundListens(browser);
    const { local, ...records } = await everythingKept(browser);
    expect(records).toEqual(recordsBefore);
    expect(JSON.stringify(local)).toBe(JSON.stringify(localBefore).replace('"open":true', '"open":false'));
    await leader.tab.bringToFront();
    await browser.clickToolbar(leader.tab);
    leader = await Leader.at(browser, leader.tab);
    expect(await leader.noteReads(NOTE)).toBe(NOTE);
    await leader.go('My quotes');
    await leader.quotesBecome('both quotes where they were', (all) => all.length === 2 && all.every((q) => !q.state));
  });

  it('opened no welcome at any of the updates either', async () => {
    expect((await browser.tabUrls()).filter((url) => url.includes('/desk.html'))).toEqual([]);
  });
});
