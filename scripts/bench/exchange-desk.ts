/** Files out of and into a notebook of 100,000 quotes: the desk's own port in a real Chromium, its profile on the disk. */
import type { FormatId } from '../../lib/exchange/format-ids.ts';
import type { Done } from '../../tests/bench/exchange-page.ts';
import { memoryOf } from './memory.ts';
import { type NotebookPage, openNotebook } from './notebook.ts';
import { workOf } from './processor.ts';
import type { Row } from './row.ts';

export const fromSource = true;

const COUNT = Number(process.env.BENCH_QUOTES ?? 100_000);
/** Nobody tags 100,000 quotes: who has that many took in files. Those tagged one by one lie in rows, and cost more. */
const IN_ROWS = process.env.BENCH_IN_ROWS === '1';
const BARS: Partial<Record<FormatId, number>> = { csv: 3, bundle: 3, annotations: 5, qdpx: 8, parquet: 4 };
const MEMORY_BAR = 300;

/** What can be measured alone: `npm run bench -- --only exchange-desk:csv`. */
const PARTS: Readonly<Record<string, (notebook: NotebookPage) => Promise<Row[]>>> = {
  ...Object.fromEntries(Object.keys(BARS).map((format) => [format, (page) => exported(page, format as FormatId)])),
  names,
  import: takenIn,
  cancel: cancelled,
};

export async function run(only: readonly string[] = []): Promise<Row[]> {
  const parts = only.length > 0 ? only : Object.keys(PARTS);
  const rows: Row[] = [];
  await using notebook = await openNotebook(COUNT, IN_ROWS);
  for (const name of parts) {
    const part = PARTS[name];
    if (!part) throw new Error(`exchange-desk has no part ${name}; it has ${Object.keys(PARTS).join(', ')}`);
    rows.push(...(await part(notebook)));
  }
  return rows;
}

interface Watched<T> {
  done: T;
  /** Memory beyond what the browser took before, and the work of its busiest threads. */
  rows: Row[];
}

async function watched<T>(notebook: NotebookPage, what: string, bar: number | null, act: () => Promise<T>) {
  const memory = memoryOf(notebook.profile);
  const work = workOf(notebook.profile);
  const done = await act();
  const rows: Row[] = (work.stop() ?? [])
    .slice(0, 2)
    .map(({ threads, seconds }) => ({ what: `… work of ${threads}`, bar: null, value: seconds, unit: 's' }));
  const peak = memory.stop();
  if (peak !== null) rows.push({ what: `… memory of ${what}`, bar, value: peak, unit: 'MB' });
  return { done, rows } satisfies Watched<T>;
}

const row = (what: string, bar: number | null, { seconds, longestTask }: Done): Row => ({
  what,
  bar,
  value: seconds,
  unit: 's',
  longestTask,
});

async function exported(notebook: NotebookPage, format: FormatId): Promise<Row[]> {
  const rows: Row[] = [];
  for (const anonymise of [true, false]) {
    await notebook.afresh();
    await notebook.call('warmUp', format, anonymise);
    const what = `${COUNT} quotes as ${format}${anonymise ? '' : ', names left in'}`;
    const { done, rows: more } = await watched(notebook, what, MEMORY_BAR, () =>
      notebook.call('exportOf', format, anonymise),
    );
    rows.push(row(what, BARS[format] ?? null, done), ...more);
    if (done.told < 5) throw new Error(`${what}: the page was told ${done.told} times how far it was`);
  }
  return rows;
}

async function names(notebook: NotebookPage): Promise<Row[]> {
  await notebook.afresh();
  return [row(`names looked for in ${COUNT} quotes`, null, await notebook.call('namesOf'))];
}

async function takenIn(notebook: NotebookPage): Promise<Row[]> {
  await notebook.afresh();
  await notebook.call('exportOf', 'bundle', false);
  const both = await watched(notebook, 'that', null, () => notebook.call('takeIn'));
  const { look, take, there } = both.done;
  if (there !== COUNT) throw new Error(`${there} of ${COUNT} quotes came in`);
  const whole = {
    ...take,
    seconds: look.seconds + take.seconds,
    longestTask: Math.max(look.longestTask, take.longestTask),
  };
  return [
    row(`bundle of ${COUNT}: looked at`, null, look),
    row(`bundle of ${COUNT}: looked at and taken in`, 15, whole),
    ...both.rows,
  ];
}

async function cancelled(notebook: NotebookPage): Promise<Row[]> {
  await notebook.afresh();
  await notebook.call('exportOf', 'bundle', false);
  const { take, there } = await notebook.call('takeIn', COUNT / 4);
  if (there !== 0) throw new Error(`cancelled, ${there} quotes stayed behind`);
  return [row('cancelled after a quarter: until nothing of it is there', null, take)];
}
