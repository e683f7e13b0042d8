/**
 * Every adapter on every host's stand-in page and in every real editor keeps one list of promises, in Chromium and in Firefox. What came of
 * it is docs/compatibility.md; `vitest run --project e2e tests/conformance -u` writes that page anew.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostAddress } from '@/lib/evidence/host-address';
import { REASONS } from '@/lib/outcome/outcome';
import { SURFACE_REASONS } from '@/lib/outcome/surface-reasons';
import { gplFolder } from '../doubles/editors/gpl/at-hand.ts';
import { type EditorsServer, startEditors } from '../doubles/editors/page/serve.ts';
import { answerDocs } from '../doubles/google-docs/serve.ts';
import { type PageServer, startPages } from '../doubles/server.ts';
import { answerStandIns, STAND_IN_NAMES } from '../doubles/stand-ins/serve.ts';
import { LoadedChromium } from '../e2e/harness/chromium.ts';
import { LoadedFirefox } from '../e2e/harness/firefox.ts';
import type { LoadedBrowser, Tab } from '../e2e/harness/loaded-browser.ts';
import { documentOf } from '../e2e/students-document.ts';
import { compatibilityPage, linesApart, type Runs } from './compatibility-page.ts';
import { HOST_ROWS } from './hosts/all.ts';
import type { HostRow } from './hosts/host-row.ts';
import { promisesFor } from './promises.ts';
import { LINES_APART } from './run-apart.ts';
import { type Unpacked, unpackAdapters } from './unpacked.ts';
import type { WhatCame } from './what-came.ts';
import { askToRun } from './worlds/talk.ts';

const LAUNCH = { chromium: LoadedChromium.launch, firefox: LoadedFirefox.launch };
const runs: Runs = { chromium: [], firefox: [] };

let adapters: Unpacked;
let editors: EditorsServer;
let pages: PageServer;
beforeAll(async () => {
  const answer: typeof answerStandIns = (...asked) => answerDocs(...asked) || answerStandIns(...asked);
  [adapters, editors, pages] = await Promise.all([
    unpackAdapters(),
    startEditors(),
    startPages({ secureNames: STAND_IN_NAMES, answer }),
  ]);
});
afterAll(async () => {
  await Promise.all([editors?.[Symbol.asyncDispose](), pages?.stop()]);
  adapters?.[Symbol.dispose]();
});

it.each(HOST_ROWS.filter(({ app, student }) => app !== null && !student))(
  '$name has its own rule for its address',
  ({ address, app }) => {
    expect(hostAddress(new URL(address))?.app).toBe(app);
  },
);

describe('promises, in both browsers beside each other, because each waits more than it works', () => {
  const tabs: [name: keyof Runs, tab: Tab][] = [];
  const browsers: LoadedBrowser[] = [];
  beforeAll(async () => {
    const open = async (name: keyof Runs): Promise<void> => {
      const viewport = { width: 1600, height: 800 };
      const browser = await LAUNCH[name]({ extension: adapters.folder, pages, viewport });
      browsers.push(browser);
      tabs.push([name, await browser.open('about:blank')]);
    };
    await Promise.all([open('chromium'), open('firefox')]);
  });
  afterAll(() => Promise.all(browsers.map((browser) => browser[Symbol.asyncDispose]())));

  async function tryIn(name: keyof Runs, tab: Tab, row: HostRow): Promise<void> {
    await tab.goto(row.address === 'editors' ? editors.url : row.address);
    await tab.waitFor(() => window.editors !== undefined || '__double' in window || 'standIn' in window);
    const place = row.student ? await documentOf(tab, row.student) : tab;
    const came = (await place.evaluate(askToRun, row.name)) as WhatCame;
    runs[name].push(came);
    const broken = came.promises.filter(({ why }) => why !== null).map(({ promise, why }) => `${promise}\n  ${why}`);
    if (row.notYet) expect(broken, `${name}: reached now, take away “${row.notYet}”`).not.toEqual([]);
    else expect(broken.join('\n'), name).toBe('');
    expect(came.promises, name).toHaveLength(promisesFor(row.offers).length);
    for (const { reason, detail } of came.refusals) {
      expect([...REASONS, 'insert'], reason).toContain(reason);
      if (detail !== null) expect(SURFACE_REASONS, detail).toContain(detail);
    }
  }
  it.each(HOST_ROWS)('$name', async (row) => {
    const tried = await Promise.allSettled(tabs.map(([name, tab]) => tryIn(name, tab, row)));
    for (const each of tried) if (each.status === 'rejected') throw each.reason;
  });
});

it('is told in docs/compatibility.md, or in the lines that are kept for it of editors under the GPL', async () => {
  if (gplFolder === '') await expect(compatibilityPage(runs)).toMatchFileSnapshot('../../docs/compatibility.md');
  else await expect(linesApart(runs)).toMatchFileSnapshot(LINES_APART);
});
