/**
 * `npm test`: everything, on whatever machine. Runs all of it whatever fails, shows what failed, and ends with one line,
 * `N passed, N failed`, that counts test cases and each other check (types, lint, builds, …) as one.
 * `--only unit,gates` runs some; `--times 3` runs the e2e suite three times (`npm run test:flake`); `--full` repeats what a usual run
 * only samples (`npm run test:full`, tests/data/repetitions.ts).
 */
import { parseArgs } from 'node:util';
import { runSteps, type Step, sum, type Watcher } from './testing/step.ts';
import { steps } from './testing/steps.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, times: { type: 'string', default: '1' }, full: { type: 'boolean' } },
});
if (values.full) process.env.SHARED_LENS_FULL = '1';
const all = steps(Number(values.times));
const wanted = values.only?.split(',');
const chosen = wanted ? all.filter((step) => wanted.includes(step.name.split(' ')[0] ?? '')) : all;

const watch: Watcher = {
  started: (step: Step) => console.log(`▸ ${step.name}`),
  ended: (step, { passed, failed, skipped, output }, milliseconds) => {
    const aside = skipped > 0 ? `, ${skipped} not run here` : '';
    const seconds = (milliseconds / 1000).toFixed(1);
    console.log(`${failed === 0 ? '✔' : '✘'} ${step.name}: ${passed} passed, ${failed} failed${aside} (${seconds} s)`);
    if (failed > 0 && output.trim() !== '') console.log(output.trimEnd().replace(/^/gm, '    '));
  },
};

const begun = performance.now();
const total = sum(await runSteps(chosen, 2, watch));
console.log(`\n${Math.round((performance.now() - begun) / 1000)} s in all`);
if (total.failures.length > 0) console.log(`\nWhat failed:\n${total.failures.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
