/** Files out of and into a notebook of 100,000 quotes: the desk's own port in a real Chromium, its profile on the disk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { createViteServer } from 'vitest/node';
import type { FormatId } from '../../lib/exchange/format-ids.ts';
import type * as Bench from '../../tests/bench/exchange-page.ts';
import { memoryOf } from './memory.ts';
import type { Row } from './row.ts';

const root = resolve(import.meta.dirname, '../..');
const COUNT = Number(process.env.BENCH_QUOTES ?? 100_000);
const BARS: Partial<Record<FormatId, number>> = { csv: 3, bundle: 3, annotations: 5, qdpx: 8, parquet: 4 };
/** How long a closed page’s process takes to end, with room, ms. */
const SETTLING = 3000;
const PAGE = '/tests/bench/exchange-page.ts';

/** Calls a function of the page's module. */
function call<Name extends keyof typeof Bench>(
  page: Page,
  name: Name,
  ...args: Parameters<(typeof Bench)[Name]>
): Promise<Awaited<ReturnType<(typeof Bench)[Name]>>> {
  return page.evaluate(
    async ([path, name, args]) => {
      const module = (await import(path)) as Record<string, (...args: unknown[]) => unknown>;
      return (await module[name]?.(...args)) as never;
    },
    [PAGE, name, args] as const,
  );
}

export async function run(): Promise<Row[]> {
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    optimizeDeps: {
      include: ['dexie', 'zod/mini', 'papaparse', 'fflate', 'uuid', 'hyparquet-writer', 'write-excel-file/browser'],
    },
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
  const profile = await mkdtemp(join(tmpdir(), 'shared-lens-bench-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.SHARED_LENS_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const address = `${server.resolvedUrls?.local[0]}bench`;
  const rows: Row[] = [];
  try {
    let page = await browser.newPage();
    /** A page of its own for each measurement, once the one before has given back what it had. */
    const afresh = async (): Promise<void> => {
      await page.close();
      page = await browser.newPage();
      await page.goto(address);
      await new Promise((resolve) => setTimeout(resolve, SETTLING));
    };
    await page.goto(address);
    await call(page, 'fill', COUNT);
    for (const [format, bar] of Object.entries(BARS)) {
      for (const anonymise of [true, false]) {
        await afresh();
        const memory = memoryOf(profile);
        const done = await call(page, 'exportOf', format as FormatId, anonymise);
        const peak = memory.stop();
        const what = `${COUNT} quotes as ${format}${anonymise ? '' : ', names left in'}`;
        rows.push({ what, bar, value: done.seconds, unit: 's', longestTask: done.longestTask });
        if (peak !== null) rows.push({ what: `memory of: ${what}`, bar: 300, value: peak, unit: 'MB' });
        if (done.told < 5) throw new Error(`${what}: the page was told ${done.told} times how far it was`);
      }
    }
    await afresh();
    const names = await call(page, 'namesOf');
    rows.push({
      what: `names looked for in ${COUNT} quotes`,
      bar: null,
      value: names.seconds,
      unit: 's',
      longestTask: names.longestTask,
    });
    await call(page, 'exportOf', 'bundle', false);
    const memory = memoryOf(profile);
    const { look, take, there } = await call(page, 'takeIn');
    const peak = memory.stop();
    if (there !== COUNT) throw new Error(`${there} of ${COUNT} quotes came in`);
    rows.push({
      what: `bundle of ${COUNT}: looked at`,
      bar: null,
      value: look.seconds,
      unit: 's',
      longestTask: look.longestTask,
    });
    rows.push({
      what: `bundle of ${COUNT}: looked at and taken in`,
      bar: 15,
      value: look.seconds + take.seconds,
      unit: 's',
      longestTask: Math.max(look.longestTask, take.longestTask),
    });
    if (peak !== null) rows.push({ what: 'memory of that', bar: null, value: peak, unit: 'MB' });
    const stopped = await call(page, 'takeIn', COUNT / 4);
    if (stopped.there !== 0) throw new Error(`cancelled, ${stopped.there} quotes stayed behind`);
    rows.push({
      what: 'cancelled after a quarter: until nothing of it is there',
      bar: null,
      value: stopped.take.seconds,
      unit: 's',
    });
    return rows;
  } finally {
    await browser.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
}
