/** What a page pays for us before the first use: script time, memory, whether anything wakes up by itself; and other sites: nothing. */
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium } from 'playwright';
import { startPages } from '../../tests/doubles/server.ts';
import type { LoadedChromium } from '../../tests/e2e/harness/chromium.ts';
import type { Tab } from '../../tests/e2e/harness/loaded-browser.ts';
import { launch } from '../../tests/e2e/launch.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

const TURNS = 5;
const IDLE_SECONDS = 5;
/** A site that no build knows. */
const ELSEWHERE = 'news.lakeside.example';

interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string; fileName?: string; scriptName?: string } };
}

/** What runs in pages; the trace is of the whole browser, and so of our background and notebook too. */
const IN_PAGES = /^chrome-extension:\/\/\w+\/(?:arrival|page-script[\w-]*|quote-script)\.js/;

const isOurs = ({ args }: TraceEvent): boolean =>
  [args?.data?.url, args?.data?.fileName, args?.data?.scriptName].some((url) => IN_PAGES.test(url ?? ''));

export async function run(): Promise<Row[]> {
  await using pages = await startPages({ secureNames: [ELSEWHERE] });
  await using browser = await launch('chromium', pages);
  const scripts: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const events = await traced(browser, async () => {
      const tab = await browser.open(pages.url(`practice.html?turn=${turn}`));
      await pause(300);
      return tab;
    });
    const tasks = events.filter((event) => isOurs(event) && /EvaluateScript|v8.compile|FunctionCall/.test(event.name));
    scripts.push(tasks.reduce((sum, event) => sum + (event.dur ?? 0) / 1000, 0));
  }
  const idleTab = await browser.open(pages.url('practice.html?idle'));
  await pause(1000);
  const idle = await traced(browser, async () => {
    await pause(IDLE_SECONDS * 1000);
    return null;
  });
  const wakes = idle.filter((event) => isOurs(event)).length / IDLE_SECONDS;
  await idleTab.close();
  const here = await heap(browser.context, pages.url('practice.html?heap'));
  const elsewhere = await bareHeap(pages.url('practice.html?bare'));
  const unsupported = await browser.open(`https://${ELSEWHERE}/practice.html`);
  const worlds = (await browser.scriptWorlds(unsupported)).filter((world) => world.startsWith(browser.extensionOrigin));
  return [
    { what: 'pages of other sites: scripts of ours in them', bar: 0, value: worlds.length, unit: 'scripts' },
    { what: 'arrival script: script time per supported page', bar: 20, value: median(scripts), unit: 'ms' },
    { what: 'arrival script: heap added to the page', bar: 0.6, value: (here - elsewhere) / 1_048_576, unit: 'MB' },
    { what: 'arrival script: wake-ups when idle', bar: 0, value: wakes, unit: 'per second' },
  ];
}

async function traced(browser: LoadedChromium, work: () => Promise<Tab | null>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const session = browser.browserSession;
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' });
  const tab = await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  await tab?.close();
  return events;
}

/** Bytes of JavaScript in use by a page with all that runs in it, after a collection; the median of some loads. */
async function heap(context: BrowserContext, url: string): Promise<number> {
  const sizes: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await context.newPage();
    await page.goto(`${url}${turn}`);
    await pause(500);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    sizes.push((await session.send('Runtime.getHeapUsage')).usedSize);
    await page.close();
  }
  return median(sizes);
}

/** The same page in the same browser without us. */
async function bareHeap(url: string): Promise<number> {
  const bare = await chromium.launch({
    executablePath: process.env.SHARED_LENS_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await heap(await bare.newContext({ viewport: { width: 1366, height: 600 } }), url);
  } finally {
    await bare.close();
  }
}
