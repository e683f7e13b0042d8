/**
 * Measures the store in a real Chromium with its profile on the disk: `node scripts/bench/store.ts`. Prints a table and writes
 * `bench-results/store.json`. Exits non-zero when a bar is missed.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { createViteServer } from 'vitest/node';
import type { Measured } from '../../tests/bench/store-page.ts';

const root = resolve(import.meta.dirname, '../..');
const server = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  optimizeDeps: { include: ['dexie', 'zod/mini'] },
  plugins: [
    {
      name: 'empty-page',
      configureServer: ({ middlewares }) => {
        middlewares.use('/bench', (_, response) => {
          response.setHeader('content-type', 'text/html').end('<!doctype html><title>Store benchmark</title>');
        });
      },
    },
  ],
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
});
await server.listen();
const profile = await mkdtemp(join(tmpdir(), 'shared-lens-bench-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.SHARED_LENS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

let rows: Measured[];
try {
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}bench`);
  rows = await page.evaluate(async (path) => {
    const { measureStore } = (await import(path)) as typeof import('../../tests/bench/store-page.ts');
    return await measureStore();
  }, '/tests/bench/store-page.ts');
} finally {
  await browser.close();
  await server.close();
  await rm(profile, { recursive: true, force: true });
}

console.table(rows);
await mkdir(join(root, 'bench-results'), { recursive: true });
await writeFile(join(root, 'bench-results/store.json'), `${JSON.stringify(rows, null, 2)}\n`);
const missed = rows.filter(({ bar, p95 }) => bar !== null && p95 > bar);
for (const { what, bar, p95 } of missed) console.error(`${what}: ${p95} ms, the bar is ${bar} ms`);
process.exitCode = missed.length > 0 ? 1 : 0;
