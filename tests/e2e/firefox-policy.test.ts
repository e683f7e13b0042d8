/**
 * A district in Firefox ESR: `policies.json` installs the packed add-on and sets its settings (`ExtensionSettings`, `3rdparty`). Writes the
 * policy file of this machine, so it runs only where SHARED_LENS_POLICY_TESTS=1 allows that.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forFirefox } from '../../scripts/package/manifests.ts';
import { readFolder, zip } from '../../scripts/package/zip.ts';
import { type PageServer, startPages } from '../doubles/server.ts';
import { smallLens } from '../unit/exchange/small-lens.ts';
import { PRACTICE_BUILDS } from './builds.ts';
import { LoadedFirefox } from './harness/firefox.ts';
import type { View } from './harness/loaded-browser.ts';
import { MachinePolicy, mayWritePolicy } from './harness/machine-policy.ts';
import { unwantedRequests } from './harness/unwanted-requests.ts';
import { asksBackground } from './policy-acts.ts';
import { wholeRun } from './whole-run.ts';

const BUILT_IN = 'Students explain how and why';
const WAITED = 'waited about eight seconds before you called on anyone';
/** Firefox hands everything over as it was written, so that a text in place of a number reaches us too. */
const RIVERSIDE = {
  organisation: 'Riverside',
  lensPack: JSON.stringify({ ...smallLens, version: '2.1.0' }),
  lensLocked: true,
  vision: 'Every student is heard.',
  focus: ['lf-why', 'lf-nowhere'],
  disabledFormats: ['xlsx', 'no-such-format'],
  retentionDays: '400',
  noSuchKey: true,
};

const says = (view: View, words: string): Promise<unknown> =>
  view.waitFor((wanted) => document.body?.innerText.includes(wanted), words);

describe.skipIf(!mayWritePolicy)('a district’s policy in Firefox', { timeout: 120_000 }, () => {
  let pages: PageServer;
  let policy: MachinePolicy;
  let browser: LoadedFirefox;
  const gecko = 'browser_specific_settings';
  const build = readFolder(PRACTICE_BUILDS.firefox);
  const id = String(JSON.parse(Buffer.from(build.get('manifest.json') ?? '').toString())[gecko].gecko.id);
  let xpi: Uint8Array;
  const machine = (values: object | null) => ({
    policies: {
      ExtensionSettings: {
        [id]: {
          installation_mode: 'force_installed',
          install_url: `${pages.origin}/shared-lens.xpi`,
          default_area: 'navbar',
        },
      },
      ...(values ? { '3rdparty': { Extensions: { [id]: values } } } : {}),
    },
  });

  beforeAll(async () => {
    pages = await startPages({
      answer: (request, response) => {
        if (request.url !== '/shared-lens.xpi') return false;
        response.writeHead(200, { 'content-type': 'application/x-xpinstall' }).end(xpi);
        return true;
      },
    });
    // Without an update address: Firefox refuses an add-on whose updates would come over http, as this server's would.
    xpi = zip(forFirefox(build, null));
    policy = await MachinePolicy.write(machine(RIVERSIDE), 'firefox');
    // Only ESR, Nightly and Developer Edition take what nobody signed; a district has it signed.
    const preferences = { 'xpinstall.signatures.required': false };
    browser = await LoadedFirefox.launch({ extension: PRACTICE_BUILDS.firefox, pages, byPolicy: true, preferences });
  });
  afterAll(async () => {
    await browser?.[Symbol.asyncDispose]();
    policy?.[Symbol.dispose]();
    await pages?.stop();
  });

  it('is installed by it, with its lens, focus and vision, and says who set it and what could not be used', async () => {
    const tab = await browser.open(pages.url('practice.html'));
    await browser.clickToolbar(tab);
    const panel = await browser.panel(tab);
    await says(panel, 'Set by Riverside, look-fors 2.1, received');
    await says(panel, 'Every student is heard.');
    await says(panel, 'Students say why');
    await says(panel, '4 settings from your district could not be used; everything else works.');
    expect(await panel.evaluate((title) => document.body.innerText.includes(title), BUILT_IN)).toBe(false);
    expect((await browser.tabUrls()).filter((url) => url.includes('/desk.html'))).toEqual([]);
    await tab.close();
  });

  it('tells the administrator in the diagnostics which keys, and cannot be changed by a message', async () => {
    const desk = await browser.openExtensionPage('desk.html#/preferences');
    await says(desk, 'Set by your district');
    for (const key of ['focus', 'disabledFormats.1', 'retentionDays', 'noSuchKey'])
      await says(desk, `${key} (refused)`);
    expect(await asksBackground(desk, 'focus.set', { lookForIds: [] })).toMatchObject({ ok: false, reason: 'managed' });
    await desk.close();
  });

  it('lets a leader work: panel, notebook, a file out and in', async () => {
    await wholeRun(browser, pages.url('practice.html'), WAITED);
  });

  it('is gone at the next start when it was withdrawn, and the leader’s own settings come back with their quotes', async () => {
    await policy.rewrite(machine(null));
    await browser.close();
    await browser.restart();
    const desk = await browser.openExtensionPage('desk.html#/quotes');
    await says(desk, WAITED);
    await desk.evaluate(() => {
      location.hash = '#/preferences';
    });
    await says(desk, BUILT_IN);
    await desk.waitFor(() => !document.body.innerText.includes('Set by'));
  });

  it('asked nobody for anything', async () => {
    await browser.close();
    expect(await unwantedRequests(browser, pages)).toEqual([]);
  });
});
