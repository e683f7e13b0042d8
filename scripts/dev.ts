/**
 * `npm run dev`: WXT's dev mode with the practice pages served, and a browser that opens on one. `--browser firefox` for Firefox,
 * `--no-open` to load the extension (`.output/chrome-mv3-practice-dev`) into a browser of your own.
 */
import { parseArgs } from 'node:util';
import { root } from './gates/tree.ts';
import { findBrowsers } from './testing/find-browsers.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chrome' }, open: { type: 'boolean', default: true } },
  allowNegative: true,
});
interface Pages {
  startPages(options?: { port?: number }): Promise<{ url(page: string): string }>;
}
const { startPages }: Pages = await import(new URL('../tests/doubles/server.ts', import.meta.url).href);
const practice = (await startPages()).url('practice.html');
console.log(`Practice pages: ${practice}`);

// Read by wxt.config.ts when it is loaded, so it must stand here before WXT does.
process.env.SHARED_LENS_PRACTICE = '1';
if (values.open) await findBrowsers();
const { createServer } = await import('wxt');
const { SHARED_LENS_CHROMIUM: chrome = '/usr/bin/chromium', SHARED_LENS_FIREFOX: firefox = '/usr/bin/firefox-esr' } =
  process.env;
const server = await createServer({
  root,
  browser: values.browser,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-practice{{modeSuffix}}',
  webExt: {
    disabled: !values.open,
    startUrls: [practice],
    binaries: { chrome, firefox },
    // Chromium's sandbox refuses to run as root, which containers are.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
});
await server.start();
