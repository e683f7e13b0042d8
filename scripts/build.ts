/**
 * Builds the extension. `npm run build` makes what is packaged; `--practice` makes copies that also match the practice pages on
 * this machine, in folders of their own, so that the two can never be taken for one another. `--only chrome` or `firefox` for one.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './gates/tree.ts';
import { type Ended, runProgram } from './testing/run-program.ts';
import { TIGHTENED } from './tightened-before.ts';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

export interface Build {
  target: Target;
  /** Also matches the practice host (`127.0.0.1`): for `npm start`, `npm run dev` and the e2e tests only. */
  practice: boolean;
  /** Further sites that a district’s variant works on from the start: `moodle.our.org`, `*.our.org`. */
  hosts?: readonly string[];
  /** A second build beside the first, to see that both are the same bytes. */
  again?: boolean;
}

export const BUILDS: readonly Build[] = [false, true].flatMap((practice) =>
  TARGETS.map((target) => ({ target, practice })),
);

const ending = ({ practice, hosts = [], again }: Build): string =>
  `${practice ? '-practice' : ''}${hosts.length > 0 ? '-district' : ''}${again ? '-again' : ''}`;

/** Where a build's unpacked extension is. */
export const builtFolder = (build: Build): string => join(root, '.output', `${build.target}-mv3${ending(build)}`);

export const buildName = ({ target, practice, hosts = [] }: Build): string =>
  `${target}${practice ? ' (practice)' : ''}${hosts.length > 0 ? ` with ${hosts.join(', ')}` : ''}`;

/**
 * Builds in a process of its own: wxt.config.ts reads SHARED_LENS_PRACTICE once, when it is loaded. `asTightenedBefore`: for builds that are
 * tried and never packaged (tightened-before.ts).
 */
export function runBuild(build: Build, { asTightenedBefore = false } = {}): Promise<Ended> {
  // A build that fails must not leave an older one behind for the gates and the browsers to take for it.
  rmSync(builtFolder(build), { recursive: true, force: true });
  const { target, practice, hosts = [], again } = build;
  const flags = [...(practice ? ['--practice'] : []), ...(again ? ['--again'] : [])];
  return runProgram(fileURLToPath(import.meta.url), ['--here', '--only', target, ...flags], {
    limit: 120_000,
    // Whatever the caller's own NODE_ENV: packages look at it, and the same source would give other bytes.
    env: {
      NODE_ENV: 'production',
      SHARED_LENS_PRACTICE: practice ? '1' : '',
      SHARED_LENS_HOSTS: hosts.join(','),
      SHARED_LENS_TIGHTENED: asTightenedBefore ? TIGHTENED : '',
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      practice: { type: 'boolean' },
      only: { type: 'string' },
      here: { type: 'boolean' },
      again: { type: 'boolean' },
    },
  });
  const wanted = BUILDS.filter(
    (b) => b.practice === (values.practice ?? false) && b.target === (values.only ?? b.target),
  );
  if (wanted.length === 0) throw new Error(`--only takes ${TARGETS.join(' or ')}`);
  for (const build of wanted) {
    if (values.here) {
      const wxt = await import('wxt');
      const hosts = (process.env.SHARED_LENS_HOSTS ?? '').split(',').filter(Boolean);
      const variant = ending({ ...build, hosts, again: values.again ?? false });
      const outDirTemplate = `{{browser}}-mv{{manifestVersion}}${variant}`;
      await wxt.build({ root, browser: build.target, manifestVersion: 3, outDirTemplate });
      continue;
    }
    const { code, output } = await runBuild(build);
    console.log(code === 0 ? `✔ ${buildName(build)} → ${builtFolder(build)}` : output);
    if (code !== 0) process.exitCode = 1;
  }
}
