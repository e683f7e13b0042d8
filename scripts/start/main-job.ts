/** The main job through the real screen: open the panel, tag three passages, reload, find them again, hand them on. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { practicePassages } from '../../tests/doubles/practice-passages.ts';
import type { PageServer } from '../../tests/doubles/server.ts';
import type { LoadedChromium } from '../../tests/e2e/harness/chromium.ts';
import { ChromiumTab, ChromiumView } from '../../tests/e2e/harness/chromium-views.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { unwantedRequests } from '../../tests/e2e/harness/unwanted-requests.ts';
import { Leader } from '../../tests/e2e/leader.ts';
import { Notebook } from '../../tests/e2e/notebook.ts';
import { step, timings } from './progress.ts';

const TAGS = [
  { words: practicePassages.reason, lookFor: 'explain how' },
  { words: practicePassages.waiting, lookFor: 'time to think' },
  { words: practicePassages.response, lookFor: 'respond' },
] as const;

/** The panel alone, as it stands in the page. */
async function pictureOfPanel(leader: Leader, path: string): Promise<void> {
  if (!(leader.panel instanceof ChromiumView && leader.tab instanceof ChromiumTab)) return;
  const box = await (await leader.panel.frame.frameElement()).boundingBox();
  if (!box) throw new Error('The panel is not on screen.');
  await leader.tab.page.screenshot({ path, clip: box });
}

/** Leaves `panel.png`, `page.png`, `desk.png`, `export.csv` and `summary.json` in `out`. */
export async function doMainJob(browser: LoadedChromium, pages: PageServer, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const leader = await step('Open the practice page, click the icon', () =>
    Leader.sitDown(browser, pages.url('practice.html')),
  );
  for (const { words, lookFor } of TAGS) {
    await step(`Select a passage, chord, “${lookFor}”`, async () => {
      const saved = await leader.tagByLetters(words, lookFor);
      await leader.leaveTagBar();
      return saved;
    });
  }
  const quotes = await step('Reload, and find them again', async () => {
    await leader.reload();
    await leader.go('My quotes');
    const found = await leader.quotesBecome('all three', (all) => all.length === 3 && all.every((q) => q.state === ''));
    await until('the marks', async () => (await leader.marked()).length >= 3);
    return found;
  });
  await step('Take the pictures', async () => {
    await leader.tab.evaluate(() => scrollTo({ top: 330, behavior: 'instant' }));
    await leader.tab.screenshot(join(out, 'page.png'));
    await pictureOfPanel(leader, join(out, 'panel.png'));
  });
  const csv = await step('Open the notebook and export', async () => {
    const notebook = await Notebook.open(browser);
    await notebook.shows(3);
    await notebook.tab.screenshot(join(out, 'desk.png'));
    const { preview, file } = await notebook.exportCsv();
    if (preview !== file) throw new Error('The preview is not the file.');
    await writeFile(join(out, 'export.csv'), file);
    return file;
  });
  await browser.close();
  const requests = await unwantedRequests(browser, pages);
  if (requests.length > 0) throw new Error(`Something left the machine: ${requests.map(({ url }) => url).join(', ')}`);
  const summary = { ok: true, quotes, exportedLines: csv.trim().split('\n').length, requests, timings };
  await writeFile(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
}
