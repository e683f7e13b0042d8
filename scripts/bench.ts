/**
 * `npm run bench`: runs every file of scripts/bench that exports `run`, prints one table and writes it as JSON to bench-results.
 * A missed bar is told, and fails nothing: a slow machine is no defect. `--strict` makes it one; `--only quotes,panel` runs some, and
 * `--only exchange-desk:csv` one part of one that has parts. Nothing is built where all that runs says that it measures our source (`fromSource`).
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { missed, type Row, table } from './bench/row.ts';
import { BUILDS, buildName, runBuild } from './build.ts';
import { root } from './gates/tree.ts';
import { findBrowsers } from './testing/find-browsers.ts';

const { values } = parseArgs({ options: { strict: { type: 'boolean' }, only: { type: 'string' } } });
const folder = join(import.meta.dirname, 'bench');
const wanted = values.only?.split(',').map((asked) => asked.split(':') as [name: string, part?: string]);

interface Bench {
  run?: (parts: readonly string[]) => Promise<Row[]>;
  fromSource?: boolean;
}
const chosen: { name: string; bench: Bench; parts: string[] }[] = [];
for (const file of readdirSync(folder).toSorted()) {
  const asked = wanted?.filter(([name, part]) => (part ? file === `${name}.ts` : file.startsWith(name)));
  if (!file.endsWith('.ts') || asked?.length === 0) continue;
  const bench: Bench = await import(new URL(`bench/${file}`, import.meta.url).href);
  if (bench.run)
    chosen.push({ name: file.replace('.ts', ''), bench, parts: asked?.flatMap(([, part]) => part ?? []) ?? [] });
}

console.log('▸ browsers and builds');
await findBrowsers();
for (const build of chosen.every(({ bench }) => bench.fromSource) ? [] : BUILDS) {
  const { code, output } = await runBuild(build);
  if (code !== 0) throw new Error(`${buildName(build)} cannot be built:\n${output}`);
}

const rows: Row[] = [];
for (const { name, bench, parts } of chosen) {
  console.log(`▸ ${name}`);
  rows.push(...((await bench.run?.(parts)) ?? []));
}

const over = rows.filter((row) => missed(row) !== null);
console.log(`\n${table(rows)}\n`);
const results = join(root, 'bench-results');
mkdirSync(results, { recursive: true });
const when = new Date().toISOString();
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, platform: process.platform };
const path = join(results, `${when.replaceAll(':', '-').slice(0, 19)}.json`);
writeFileSync(path, `${JSON.stringify({ when, machine, rows }, null, 2)}\n`);
console.log(`${rows.length} measured, ${over.length} over their bar. Written to ${path}`);
if (over.length > 0 && values.strict) process.exitCode = 1;
