/** The store in a real Chromium, with its profile on the disk and 50,000 quotes in it: the 95th of 100 times. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { createViteServer } from 'vitest/node';
import type { Measured } from '../../tests/bench/store-page.ts';
import type { Row } from './row.ts';

const root = resolve(import.meta.dirname, '../..');

const asRow = ({ what, bar, p95 }: Measured): Row => ({ what: `store: ${what}, p95`, bar, value: p95, unit: 'ms' });

export async function run(): Promise<Row[]> {
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

  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0]}bench`);
    const rows = await page.evaluate(async (path) => {
      const { measureStore } = (await import(path)) as typeof import('../../tests/bench/store-page.ts');
      return await measureStore();
    }, '/tests/bench/store-page.ts');
    return rows.map(asRow);
  } finally {
    await browser.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
}
