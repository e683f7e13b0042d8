/** The notebook of the built extension in a real Chromium, with 100,000 quotes in it: how soon it can be read, searched and scrolled. */
import type { Snippet } from '../../lib/evidence/records.ts';
import { toShelves } from '../../lib/store/shelves/shelf-row.ts';
import { toRows } from '../../lib/store/snippet-rows.ts';
import { putInto, scroll, search, spaceOf } from '../../tests/bench/desk-page.ts';
import { startPages } from '../../tests/doubles/server.ts';
import { launch } from '../../tests/e2e/launch.ts';
import { benchSnippet } from './exchange-work.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

const COUNT = Number(process.env.BENCH_QUOTES ?? 100_000);
/** Nobody tags 100,000 quotes: who has that many took in files. */
const IN_ROWS = process.env.BENCH_IN_ROWS === '1';
/** Quotes that go to the page at once. */
const PIECE = 5000;
const TURNS = 12;
/**
 * An opening that follows at once waits for what the notebook before it was still reading for its searches: of 48 such openings 3 to 7
 * took 0.9 to 1.5 s, the others 0.2 to 0.4. Of 30 with this rest between them none took longer than 0.31.
 */
const BETWEEN_MS = 2500;
/** Words that leaders look for, one to three at a time; some are in most quotes, some in one, some in none. */
const WORDS = [
  'denominators',
  'reason',
  'half',
  'partners',
  'an',
  'counterexample',
  'rectangle',
  '9:42',
  'nobody',
  'grade',
  'why',
  'xylophone',
];
const QUERIES = Array.from({ length: 50 }, (_, n) =>
  [WORDS[n % 12], WORDS[(n * 5 + 3) % 12], WORDS[(n * 7 + 1) % 12]].slice(0, 1 + (n % 3)).join(' '),
);

/** As they are tagged one by one. */
function inRows(quotes: readonly Snippet[]) {
  const rows = quotes.map(toRows);
  return [
    { table: 'snippets', rows: rows.map(({ row }) => row) },
    { table: 'bodies', rows: rows.map(({ body }) => body) },
  ];
}

/** As a file that is taken in puts them. */
const onShelves = (quotes: readonly Snippet[]) => [
  { table: 'shelves', rows: [...toShelves(quotes, () => crypto.randomUUID())] },
];

export async function run(): Promise<Row[]> {
  await using pages = await startPages();
  await using browser = await launch('chromium', pages);
  const desk = await browser.openExtensionPage('desk.html#/quotes');
  await desk.waitFor(() => document.querySelector('.sl-nothing-yet') !== null, undefined, 20_000);
  const spaceId = await desk.evaluate(spaceOf);
  for (let from = 0; from < COUNT; from += PIECE) {
    const quotes = Array.from({ length: Math.min(PIECE, COUNT - from) }, (_, n) => ({
      ...benchSnippet(from + n),
      spaceId,
    }));
    await desk.evaluate(putInto, IN_ROWS ? inRows(quotes) : onShelves(quotes));
  }
  await desk.close();
  const paints: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const tab = await browser.openExtensionPage('desk.html#/quotes');
    paints.push(
      await tab.waitFor(() => {
        const words = document.querySelector('.sl-desk-quote');
        return words && performance.getEntriesByType('paint').length > 0 ? performance.now() : 0;
      }),
    );
    await tab.close();
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  const tab = await browser.openExtensionPage('desk.html#/quotes');
  await tab.waitFor(() => document.querySelector('.sl-desk-quote') !== null);
  const longest = await scroll(tab);
  const worker = tab.page.workers()[0]?.url();
  if (worker === undefined) throw new Error('The notebook has no worker for its catalogue.');
  const found = await tab.evaluate(search, { worker, queries: QUERIES });
  return [
    { what: `desk: first useful paint, ${COUNT} quotes`, bar: 1000, value: median(paints), unit: 'ms' },
    { what: `desk: the slowest of ${TURNS} first paints`, bar: 1000, value: Math.max(...paints), unit: 'ms' },
    { what: 'desk: scrolling the list', bar: null, value: longest, unit: 'ms', longestTask: longest },
    { what: 'desk: the catalogue is ready after', bar: null, value: found.ready, unit: 'ms' },
    { what: 'desk: search, p95 of 50 queries of one to three words', bar: 50, value: found.p95, unit: 'ms' },
  ];
}
