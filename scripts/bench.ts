/**
 * `npm run bench`: runs every file of scripts/bench that exports `run`, prints one table and writes it as JSON to bench-results.
 * A missed bar is told, and fails nothing: a slow machine is no defect. `--strict` makes it one; `--only quotes,panel` runs some.
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
const wanted = values.only?.split(',');

console.log('▸ browsers and builds');
await findBrowsers();
for (const build of BUILDS) {
  const { code, output } = await runBuild(build);
  if (code !== 0) throw new Error(`${buildName(build)} cannot be built:\n${output}`);
}

const rows: Row[] = [];
for (const file of readdirSync(folder).toSorted()) {
  if (!file.endsWith('.ts') || (wanted && !wanted.some((name) => file.startsWith(name)))) continue;
  const part: { run?: () => Promise<Row[]> } = await import(new URL(`bench/${file}`, import.meta.url).href);
  if (!part.run) continue;
  console.log(`▸ ${file.replace('.ts', '')}`);
  rows.push(...(await part.run()));
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
