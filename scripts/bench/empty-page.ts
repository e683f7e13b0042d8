/** A page with nothing in it, in a real Chromium with its profile on the disk: where the store is measured. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { createViteServer } from 'vitest/node';

const root = resolve(import.meta.dirname, '../..');

/** Runs what the module at `path` (from the project) exports as `name` in such a page, and gives back what it answers. */
export async function onEmptyPage<T>(path: string, name: string): Promise<T> {
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
    return await page.evaluate(
      async ({ path, name }) => {
        const module = (await import(path)) as Record<string, () => Promise<unknown>>;
        return (await module[name]?.()) as T;
      },
      { path, name },
    );
  } finally {
    await browser.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
}
