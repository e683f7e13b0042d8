/**
 * Measures finding and drawing of quotes in real Chromium, each run on a fresh page (nothing compiled yet, as when a person opens
 * one). `node scripts/bench/quotes.ts` prints a table; `--json FILE` also writes the rows.
 */
import { writeFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import type { Run } from '../../tests/bench/quotes.page.ts';

export interface Row {
  what: string;
  /** ms; null where no bar is set. */
  bar: number | null;
  /** Median of 5 fresh pages. */
  value: number;
  unit: 'ms' | 'nodes';
  /** ms, the longest of the 5. */
  longestTask: number;
  /** ms of its own that the page's thread had in that run: on a busy machine the better measure. */
  cpu: number;
  states: Record<string, number>;
}

const RUNS = 5;
const SCENES: [scene: string, what: string, bar: number | null][] = [
  ['unchanged', '200,000 characters x 1,000 quotes, unchanged', 5],
  ['text inserted above', '… text inserted above', 10],
  ['text inserted in three places', '… text inserted in three places', null],
  ['a word edited in each', '… a word edited in each', 100],
  ['words edited everywhere', '… one word in twenty edited everywhere', 100],
  ['all gone: cut out', '… all gone: cut out', 120],
  ['all gone: another text', '… all gone: another text', 120],
  ['draw', 'drawing 1,000 highlights (script + style + paint)', 15],
  ['index', 'reading 200,000 characters from the page', null],
];

async function bundle(): Promise<string> {
  const root = new URL('../../', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: `${root}tests/bench/quotes.page.ts`, formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

/** How long the page's main thread has worked so far, in ms of processor time. */
async function threadTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

export const fromSource = true;

/** Runs every scene, or those whose name holds the words; needs about 30 s. */
export async function run([only = '']: readonly string[] = []): Promise<Row[]> {
  const code = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.SHARED_LENS_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const open = async () => {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><title>bench</title>');
      await page.addScriptTag({ content: code });
      return page;
    };
    const first = await open();
    const prepared = await first.evaluate(() => globalThis.benchQuotes.prepare());
    await first.close();
    const rows: Row[] = [];
    for (const [scene, what, bar] of SCENES.filter(([name]) => name.includes(only))) {
      const runs: (Run & { cpu: number })[] = [];
      for (let run = 0; run < RUNS; run++) {
        const page = await open();
        await page.evaluate(([name, given]) => globalThis.benchQuotes.stage(name, given), [scene, prepared] as const);
        const busy = await threadTime(page);
        const before = await busy();
        const one = await page.evaluate(() => globalThis.benchQuotes.run());
        runs.push({ ...one, cpu: (await busy()) - before });
        await page.close();
      }
      runs.sort((a, b) => a.took - b.took);
      const middle = runs[RUNS >> 1];
      if (!middle) continue;
      const longestTask = Math.max(...runs.map((one) => one.longestTask));
      rows.push({
        what,
        bar,
        value: round(middle.took),
        unit: 'ms',
        longestTask: round(longestTask),
        cpu: round(middle.cpu),
        states: middle.states,
      });
      const added = middle.states['nodes added'];
      if (added !== undefined) {
        const none = { longestTask: 0, cpu: 0, states: {} };
        rows.push({ what: '… nodes added to the host', bar: 0, value: added, unit: 'nodes', ...none });
      }
    }
    return rows;
  } finally {
    await browser.close();
  }
}

const round = (ms: number): number => Math.round(ms * 10) / 10;

if (import.meta.main) {
  const only = process.argv[process.argv.indexOf('--only') + 1];
  const rows = await run(process.argv.includes('--only') && only !== undefined ? [only] : []);
  console.table(
    rows.map(({ what, bar, value, longestTask, cpu, states }) => ({
      what,
      'bar (ms)': bar ?? '',
      'median of 5': value,
      'longest task': longestTask,
      'of which processor': cpu,
      result: Object.entries(states)
        .map(([state, count]) => `${count} ${state}`)
        .join(', '),
    })),
  );
  const file = process.argv[process.argv.indexOf('--json') + 1];
  if (process.argv.includes('--json') && file) await writeFile(file, `${JSON.stringify(rows, null, 2)}\n`);
}
