/**
 * `npm run test:gpl-editors`: installs the editors that are under the GPL into a folder outside the project, tries on them what the tests
 * try on all other editors, and takes them away again. `--keep` keeps what came of the promises, with today's date, for
 * docs/compatibility.md. Needs the network for the packages, and the practice builds (`npm run build -- --practice`).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GPL_PACKAGES } from '../tests/doubles/editors/gpl/packages.ts';
import { findBrowsers } from './testing/find-browsers.ts';
import { commandOf, runProgram } from './testing/run-program.ts';

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
const MINUTE = 60_000;
/** What is tried, one project after the other. */
const TESTS = [
  ['e2e', 'tests/conformance', 'tests/e2e/editors.test.ts'],
  ['dom', 'tests/dom/editors'],
] as const;

const npm = process.env.npm_execpath;
if (!npm) throw new Error('Please start it by npm: npm run test:gpl-editors');

await findBrowsers();
const folder = mkdtempSync(join(tmpdir(), 'shared-lens-gpl-editors-'));
try {
  const specs = Object.entries(GPL_PACKAGES).map(([name, { package: of, version }]) => [name, `npm:${of}@${version}`]);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: Object.fromEntries(specs) }),
  );
  console.log(`▸ ${specs.map((spec) => spec.join(' ')).join(', ')} → ${folder}`);
  const install = ['install', '--prefix', folder, '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
  const installed = await runProgram(npm, install, { limit: 10 * MINUTE });
  if (installed.code !== 0) throw new Error(`They could not be installed:\n${installed.output}`);
  const day = new Date().toISOString().slice(0, 10);
  for (const [project, ...files] of TESTS) {
    const args = ['run', '--project', project, ...files, ...(values.keep ? ['--update'] : [])];
    const env = { SHARED_LENS_GPL_EDITORS: folder, ...(values.keep ? { SHARED_LENS_KEEP_AS_OF: day } : {}) };
    const { code } = await runProgram(commandOf('vitest'), args, { limit: 30 * MINUTE, show: true, env });
    if (code !== 0) process.exitCode = code ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
