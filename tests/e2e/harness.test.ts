/** Proves the harness itself with a tiny extension: if one of these fails, no other loaded-extension test says anything. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, startPages } from '../doubles/server.ts';
import { LoadedChromium } from './harness/chromium.ts';
import { LoadedFirefox } from './harness/firefox.ts';
import type { LoadedBrowser, Tab, View } from './harness/loaded-browser.ts';
import { selectPassage } from './harness/select.ts';
import { unwantedRequests } from './harness/unwanted-requests.ts';

const extension = join(import.meta.dirname, 'harness', 'fixture-extension');

interface FixtureRuntime {
  chrome: { runtime: { sendMessage(message: Record<string, string>): Promise<string | null>; reload(): void } };
}
const ask = (view: View, message: Record<string, string>): Promise<string | null> =>
  view.evaluate((said) => (globalThis as unknown as FixtureRuntime).chrome.runtime.sendMessage(said), message);

const browsers: [string, (options: { extension: string; pages: PageServer }) => Promise<LoadedBrowser>][] = [
  ['Chromium', LoadedChromium.launch],
  ['Firefox', LoadedFirefox.launch],
];

describe.each(browsers)('the harness in %s', (_name, launch) => {
  let pages: PageServer;
  let loaded: LoadedBrowser;
  let tab: Tab;

  beforeAll(async () => {
    pages = await startPages();
    loaded = await launch({ extension, pages });
    tab = await loaded.open(pages.url('practice.html'));
  });
  afterAll(async () => {
    await loaded?.[Symbol.asyncDispose]();
    await pages?.stop();
  });

  it('selects a passage with the mouse, exactly', async () => {
    await selectPassage(tab, '“Can someone say that in their own words?”', 1);
    await selectPassage(tab, 'The first student you called on had not spoken yet.');
  });

  it('opens the panel frame by a click on the toolbar icon', async () => {
    await loaded.clickToolbar(tab);
    const panel = await loaded.panel(tab);
    expect(await panel.text('h1')).toBe('Fixture panel');
  });

  it('opens it by the keyboard command', async () => {
    await tab.reload();
    await loaded.pressCommand(tab, 'Alt+Shift+L');
    expect(await (await loaded.panel(tab)).text('h1')).toBe('Fixture panel');
  });

  it('types into the frame with real keys', async () => {
    const panel = await loaded.panel(tab);
    await panel.click('#words');
    await tab.type('3/4 is more');
    await panel.click('#keep');
    await panel.waitFor(() => document.querySelector('#status')?.textContent === 'kept');
  });

  it('kills the background, and the next message wakes a new one', async () => {
    const panel = await loaded.panel(tab);
    const before = await ask(panel, { ask: 'born' });
    await loaded.killBackground();
    expect(await ask(panel, { ask: 'born' })).not.toBe(before);
  });

  it('opens the native panel and types into it', async () => {
    const native = await loaded.openNativePanel();
    expect(await native.url()).toBe(`${loaded.extensionOrigin}/panel.html`);
    await native.click('#words');
    await native.type('3/4 wins');
    await native.waitFor(() => document.querySelector<HTMLTextAreaElement>('#words')?.value === '3/4 wins');
  });

  it('lets a request for a site be granted without a prompt', async () => {
    await loaded.grantOnRequest('http://*/*');
    const page = await loaded.openExtensionPage('panel.html');
    await page.click('#ask');
    await page.waitFor(() => document.querySelector('#status')?.textContent === 'granted: true');
    await page.close();
  });

  it('lives through a reload of the extension', async () => {
    const page = await loaded.openExtensionPage('panel.html');
    const before = await ask(page, { ask: 'born' });
    await loaded.acrossReload(() =>
      page.evaluate(() => (globalThis as unknown as FixtureRuntime).chrome.runtime.reload()),
    );
    const again = await loaded.openExtensionPage('panel.html');
    expect(await ask(again, { ask: 'born' })).not.toBe(before);
  });

  it('kills the browser and starts it on the same profile, where the words still are', async () => {
    await loaded.kill();
    await loaded.restart();
    const page = await loaded.openExtensionPage('panel.html');
    await page.waitFor(() => document.querySelector('#status')?.textContent === 'Last kept: 3/4 is more');
  });

  it('sees a request of the extension, and who made it', async () => {
    const page = await loaded.openExtensionPage('panel.html');
    await ask(page, { ask: 'fetch', url: pages.url('practice.html?asked-by-the-extension') });
    await loaded.close();
    expect(await unwantedRequests(loaded, pages)).toEqual([
      { url: pages.url('practice.html?asked-by-the-extension'), initiator: loaded.extensionOrigin },
    ]);
    const requests = await loaded.networkRequests();
    expect(requests.some((request) => request.url === pages.url('practice.html'))).toBe(true);
  });
});
