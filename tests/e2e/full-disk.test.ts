/**
 * No room left: a clear sentence, nothing lost, nothing half-written. In a copy without the permission to unlimited storage, which
 * DevTools' quota does not reach; that a real disk can be full is the same error.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, startPages } from '../doubles/server.ts';
import { PRACTICE_BUILDS } from './builds.ts';
import { ChangingBuild } from './changing-build.ts';
import type { LoadedChromium } from './harness/chromium.ts';
import { launch } from './launch.ts';
import { Leader } from './leader.ts';
import { everythingKept } from './version-acts.ts';

const ASKED = '“Can someone say that in their own words?”';
const FULL = 'The disk is full. What you wrote is still here; make room, then try again.';

describe('a full disk in Chromium', () => {
  let build: ChangingBuild;
  let pages: PageServer;
  let browser: LoadedChromium;
  let leader: Leader;
  let devtools: CDPSession;

  beforeAll(async () => {
    build = await ChangingBuild.copyOf(PRACTICE_BUILDS.chromium);
    await build.edit(({ permissions }) => ({ permissions: permissions.filter((name) => name !== 'unlimitedStorage') }));
    pages = await startPages();
    browser = await launch('chromium', pages, { extension: build.folder });
    leader = await Leader.sitDown(browser, pages.url('practice.html'));
    await leader.writeNote('Three fourths');
    const page = browser.context.pages().find((one) => one.url() === pages.url('practice.html'));
    if (!page) throw new Error('The practice page is not open.');
    devtools = await browser.context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: browser.extensionOrigin, quotaSize: 1 });
    // Chromium remembers how much room a database has for as long as it is open, and 2 s more: the welcome has it open too.
    for (const one of browser.context.pages()) if (one.url().includes('/desk.html')) await one.close();
    await browser.killBackground();
    await pause(4000);
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    await pages?.stop();
    await build?.[Symbol.asyncDispose]();
  });

  it('saves no quote and says why, with the words still there', async () => {
    await leader.select(ASKED);
    await leader.chord();
    await leader.tab.press('1');
    await leader.panel.waitFor((full) => document.querySelector('.sl-tag-bar')?.textContent?.includes(full), FULL);
    expect(await leader.panel.evaluate(() => document.querySelector('.sl-tag-saved'))).toBeNull();
    expect(await leader.panel.text('.sl-tag-bar')).toContain(ASKED);
    await leader.leaveTagBar();
  });

  it('keeps the note on the screen, and says that it is not kept', async () => {
    await leader.go('My note');
    await leader.panel.click('.sl-note textarea');
    await leader.tab.press('End');
    await leader.tab.type(' by cutting');
    await leader.panel.waitFor(
      (full) => document.querySelector('.sl-note-not-kept')?.textContent?.includes(full),
      FULL,
    );
    expect(await leader.noteReads('Three fourths by cutting')).toBe('Three fourths by cutting');
  });

  it('has written nothing by halves, and lost nothing that was kept before', async () => {
    const { snippets, bodies, undo, recents, drafts } = await everythingKept(browser);
    expect({ snippets, bodies, undo, recents }).toEqual({ snippets: [], bodies: [], undo: [], recents: [] });
    expect(drafts).toMatchObject([{ text: 'Three fourths' }]);
  });

  it('goes on once there is room: "Try again" keeps the note, and the same quote is saved', async () => {
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: browser.extensionOrigin });
    await leader.tab.bringToFront();
    await leader.press('Try again');
    await leader.noteIsKept();
    expect((await everythingKept(browser)).drafts).toMatchObject([{ text: 'Three fourths by cutting' }]);
    await leader.tab.bringToFront();
    expect(await leader.tagByKeys(ASKED, 1)).toContain('Saved under');
  });
});
