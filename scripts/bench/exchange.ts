/** How long the exports of 100,000 saved quotes take and how much memory they need. In Node, while the notebook shows only CSV. */
import { readBundle } from '@/lib/exchange/bundle-read';
import type { BundleExtras } from '@/lib/exchange/bundle-write';
import { fileBytes } from '@/lib/exchange/export-job';
import { type FormatOptions, writeFormat } from '@/lib/exchange/format-writers';
import { formatOf } from '@/lib/exchange/formats';
import { planImport } from '@/lib/exchange/import-plan';
import { nothingHeld } from '@/lib/exchange/merge-plan';
import { benchJob, benchSpace } from './exchange-work';
import { rollup } from './rollup';
import type { Row } from './row';

export const fromSource = true;

const COUNT = 100_000;
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const MEGABYTE = 1024 * 1024;
const extras: BundleExtras = { madeBy: 'bench', anonymised: false, records: { spaces: [benchSpace] }, tombstones: [] };
const options: FormatOptions = { ...extras, bom: false, creator: 'bench' };

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function heldMemory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Seconds of each run, and the most memory that was in use after a collection at any chunk, above what was in use before, in MB. */
async function exportRuns(ending: string): Promise<{ seconds: number; peak: number }> {
  const format = formatOf(`x${ending}`);
  if (format === undefined) throw new Error(`no format ${ending}`);
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    for await (const _ of writeFormat(format.id, benchJob(COUNT), options));
    seconds.push((performance.now() - start) / 1000);
  }
  gc?.();
  const idle = heldMemory();
  let peak = 0;
  let seen = 0;
  const sample = (): void => {
    if (seen++ % 20 !== 0) return;
    gc?.();
    peak = Math.max(peak, heldMemory() - idle);
  };
  for await (const _ of writeFormat(format.id, benchJob(COUNT, sample), options)) sample();
  return { seconds: median(seconds), peak: peak / MEGABYTE };
}

async function importRun(): Promise<number> {
  const format = formatOf('x.lens.json');
  if (format === undefined) throw new Error('no bundle format');
  const bytes = await fileBytes(writeFormat(format.id, benchJob(COUNT), options));
  const start = performance.now();
  const read = readBundle(bytes, 'bench.lens.json');
  if (!read.ok) throw new Error('the bench bundle was refused');
  const plan = planImport(read.value, nothingHeld());
  if (plan.new.length !== COUNT + 1) throw new Error('the bench bundle was not planned whole');
  return (performance.now() - start) / 1000;
}

/** One part alone by its ending (`exchange:.csv`), `read` or `rollup`. */
export async function run(only: readonly string[] = []): Promise<Row[]> {
  const asked = (part: string): boolean => only.length === 0 || only.includes(part);
  const rows: Row[] = [];
  const bars = { '.csv': 3, '.lens.json': 3, '.jsonld': 5, '.qdpx': 8, '.parquet': 4 };
  for (const [ending, bar] of Object.entries(bars)) {
    if (!asked(ending)) continue;
    const { seconds, peak } = await exportRuns(ending);
    rows.push({ what: `export of ${COUNT} quotes: ${ending}`, bar, value: seconds, unit: 's' });
    rows.push({ what: `memory of that export: ${ending}`, bar: 300, value: peak, unit: 'MB' });
  }
  if (asked('read')) {
    const what = `read and plan a bundle of ${COUNT} (without the database)`;
    rows.push({ what, bar: 15, value: await importRun(), unit: 's' });
  }
  if (asked('rollup')) {
    rows.push({ what: 'DuckDB roll-up of 1,000 leaders x 1,000', bar: 5, value: await rollup(), unit: 's' });
  }
  return rows;
}
