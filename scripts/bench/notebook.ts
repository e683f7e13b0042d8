/**
 * A page with the desk's own way to files, in a real Chromium with a notebook of many quotes on the disk. The notebook is filled once and kept in
 * `bench-results/`; every measurement begins with a copy of it, so that one of them can be run alone, and again.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { createViteServer } from 'vitest/node';
import { nativeVersion } from '../../lib/store/schema.ts';
import type * as Bench from '../../tests/bench/exchange-page.ts';

const root = resolve(import.meta.dirname, '../..');
/** One origin for ever, whatever port is free: a database belongs to its origin. */
const ADDRESS = 'http://notebook.localhost/bench';
const PAGE = '/tests/bench/exchange-page.ts';
/** How long a closed page’s process takes to end, with room, ms. */
const SETTLING = 3000;
const PACKAGES = ['dexie', 'zod/mini', 'papaparse', 'fflate', 'uuid', 'hyparquet-writer', 'write-excel-file/browser'];

export interface NotebookPage extends AsyncDisposable {
  readonly profile: string;
  /** Calls a function of the page's module. */
  call<Name extends keyof typeof Bench>(
    name: Name,
    ...args: Parameters<(typeof Bench)[Name]>
  ): Promise<Awaited<ReturnType<(typeof Bench)[Name]>>>;
  /** A page of its own for each measurement, once the one before has given back what it had. */
  afresh(): Promise<void>;
}

/** Opens a copy of the notebook with so many quotes: on shelves, as they come out of files, or in rows, as they are tagged one by one. */
export async function openNotebook(count: number, inRows: boolean): Promise<NotebookPage> {
  const kept = join(
    root,
    'bench-results',
    `notebook-${count}-of-version-${nativeVersion()}${inRows ? '-in-rows' : ''}`,
  );
  if (!existsSync(kept)) {
    const made = `${kept}-unfinished`;
    await rm(made, { recursive: true, force: true });
    await mkdir(made, { recursive: true });
    {
      await using empty = await openProfile(made);
      await empty.call('fill', count, inRows);
    }
    await settle(made);
    await rename(made, kept);
  }
  const profile = await mkdtemp(join(tmpdir(), 'shared-lens-bench-'));
  await cp(kept, profile, { recursive: true });
  const page = await openProfile(profile);
  return {
    ...page,
    async [Symbol.asyncDispose]() {
      await page[Symbol.asyncDispose]();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * A database that was just filled tidies up when it is first opened and read: a second and a half of work that would be counted with whatever is
 * measured first, and that nobody has with a notebook of a year.
 */
async function settle(profile: string): Promise<void> {
  for (let opening = 0; opening < 2; opening += 1) {
    await using page = await openProfile(profile);
    await page.call('exportOf', 'bundle', false);
    await new Promise((resolve) => setTimeout(resolve, SETTLING));
  }
}

async function openProfile(profile: string): Promise<NotebookPage> {
  const server = await serve();
  const { port } = new URL(server.resolvedUrls?.local[0] ?? '');
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.SHARED_LENS_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', `--host-resolver-rules=MAP notebook.localhost:80 127.0.0.1:${port}`],
  });
  let page: Page = await browser.newPage();
  await page.goto(ADDRESS);
  return {
    profile,
    call: (name, ...args) =>
      page.evaluate(
        async ([path, name, args]) => {
          const module = (await import(path)) as Record<string, (...args: unknown[]) => unknown>;
          return (await module[name]?.(...args)) as never;
        },
        [PAGE, name, args] as const,
      ),
    async afresh() {
      await page.close();
      page = await browser.newPage();
      await page.goto(ADDRESS);
      await new Promise((resolve) => setTimeout(resolve, SETTLING));
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
    },
  };
}

async function serve() {
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    optimizeDeps: { include: PACKAGES },
    plugins: [
      {
        name: 'empty-page',
        configureServer: ({ middlewares }) => {
          // As in the extension: without it, what checks records would compile itself and be quicker than it is there.
          middlewares.use((_, response, next) => {
            response.setHeader('content-security-policy', "script-src 'self'");
            next();
          });
          middlewares.use('/bench', (_, response) => {
            response.setHeader('content-type', 'text/html').end('<!doctype html><title>Files benchmark</title>');
          });
        },
      },
    ],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  return server;
}
