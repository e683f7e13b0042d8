/** Everything that `npm test` does. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILDS, buildName, runBuild } from '../build.ts';
import { root } from '../gates/tree.ts';
import { findBrowsers } from './find-browsers.ts';
import { commandOf, runProgram } from './run-program.ts';
import { check, type Result, type Step, sum } from './step.ts';
import { countTests } from './vitest-report.ts';

/** Limits are for a run that hangs, several times what a slow machine needs: they must never end one that goes on. */
const MINUTE = 60_000;
/** How many times longer the full run may take than a usual one. */
const FULL_TIMES = 10;

/** As the tests themselves ask (tests/e2e/harness/machine-policy.ts): where nobody said so, those of `machine` do not run. */
const MAY_CHANGE_MACHINE = process.env.SHARED_LENS_POLICY_TESTS === '1';

/** A tool that says yes or no. */
function tool(name: string, [packageName, command]: [string, string?], args: string[], after: string[] = []): Step {
  const run = async (): Promise<Result> => {
    const { code, output } = await runProgram(commandOf(packageName, command), args, { limit: 10 * MINUTE });
    return check(name, code === 0, output);
  };
  return { name, after, run };
}

/** Which folder of tests a project takes its files from. */
const FOLDERS: Record<string, string> = { machine: 'e2e', renewal: 'e2e' };

const hasTests = (project: string): boolean => {
  const folder = join(root, 'tests', FOLDERS[project] ?? project);
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /\.test\.tsx?$/.test(String(name)))
  );
};

function vitest(project: string, limit: number, after: string[] = [], show = false): Step {
  const run = async (): Promise<Result> => {
    if (!hasTests(project)) return check(`${project}: tests/${project} holds no tests`, false, '');
    const folder = mkdtempSync(join(tmpdir(), 'shared-lens-test-'));
    const report = join(folder, 'report.json');
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const patience = process.env.SHARED_LENS_FULL === '1' ? limit * FULL_TIMES : limit;
    const { code, output, ranOut } = await runProgram(commandOf('vitest'), args, { limit: patience, show });
    const json = existsSync(report) ? readFileSync(report, 'utf8') : null;
    rmSync(folder, { recursive: true, force: true });
    if (ranOut) return check(`${project}: ended after ${patience / MINUTE} minutes without a result`, false, output);
    return countTests(project, json, code, output, project === 'machine' && !MAY_CHANGE_MACHINE);
  };
  return { name: project, after, run };
}

/** One after the other: each build writes WXT's generated types, and so must none run beside another or beside tsc. */
async function buildAll(): Promise<Result> {
  const results: Result[] = [];
  for (const build of BUILDS) {
    const { code, output } = await runBuild(build, { asTightenedBefore: true });
    results.push(check(`build ${buildName(build)}`, code === 0, output));
  }
  return sum(results);
}

/**
 * What writes the machine's own settings, which every browser on it sees, then what has the extension renewed, by itself, then the rest of
 * the loaded extension. `turn` is for a suite that runs several times.
 */
const loaded = (turn: string, before: string[]): Step[] => [
  { ...vitest('machine', 10 * MINUTE, ['browsers', 'build', ...before]), name: `machine${turn}` },
  { ...vitest('renewal', 10 * MINUTE, ['unit', 'gates', `machine${turn}`]), name: `renewal${turn}` },
  { ...vitest('e2e', 30 * MINUTE, [`renewal${turn}`], true), name: `e2e${turn}` },
];

/** Each turn after the one before, and none beside `dom`. */
const turns = (times: number): Step[] =>
  times === 1
    ? loaded('', [])
    : Array.from({ length: times }, (_, at) => loaded(` ${at + 1}`, at === 0 ? [] : [`e2e ${at}`, 'dom'])).flat();

/**
 * Two at a time: what needs no browser, `machine` beside it, `renewal` by itself, then the two suites that wait for browsers more than they
 * compute beside each other (one after the other they took twice as long, with half a core idle). `times`: how often the e2e suite runs.
 */
export const steps = (times: number): Step[] => [
  { name: 'browsers', run: () => findBrowsers().then(() => check('browsers', true, '')) },
  { name: 'build', run: buildAll },
  tool('lint', ['@biomejs/biome', 'biome'], ['check', '--error-on-warnings', '.']),
  tool('types', ['typescript', 'tsc'], ['--noEmit'], ['build']),
  tool('nothing unused', ['knip'], ['--no-progress'], ['build']),
  ...turns(times),
  vitest('unit', 10 * MINUTE),
  // Builds too, and so runs beside no build and no tsc.
  vitest('gates', 10 * MINUTE, ['build', 'types', 'nothing unused']),
  vitest('dom', 15 * MINUTE, ['browsers', 'unit', 'gates', times === 1 ? 'renewal' : 'renewal 1']),
];
