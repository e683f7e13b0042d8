/**
 * `npm start`: builds the extension, opens a browser with it on a practice page, the panel beside it. Without a display, or with
 * `--headless`, it does the main job by itself through the real screen and leaves its pictures and files in `--out DIR`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startPages } from '../tests/doubles/server.ts';
import { launch } from '../tests/e2e/launch.ts';
import { ensureBrowser, hasDisplay } from './browsers.ts';
import { type Build, builtFolder, runBuild } from './build.ts';
import { doMainJob } from './start/main-job.ts';
import { step } from './start/progress.ts';

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: !hasDisplay() }, out: { type: 'string', default: 'out/start' } },
});
const build: Build = { target: 'chrome', practice: true };

await step('Find a browser', async () => ensureBrowser('chromium'));
await step('Build the extension', async () => {
  const { code, output } = await runBuild(build);
  if (code !== 0) throw new Error(output);
  return builtFolder(build);
});
await using pages = await startPages();
await using browser = await step('Open the browser with the extension', () =>
  launch('chromium', pages, { headed: !values.headless }),
);
if (values.headless) {
  await doMainJob(browser, pages, resolve(values.out));
  console.log(`\nLook at ${values.out}: panel.png, page.png, desk.png, export.csv, summary.json`);
} else {
  const tab = await browser.open(pages.url('practice.html'));
  await browser.clickToolbar(tab);
  console.log('\nSelect some words in the note, press Alt+Shift+K, then 1. Close the browser to end.');
  await new Promise((resolve) => browser.context.once('close', resolve));
}
