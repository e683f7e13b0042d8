import { globSync, readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { packagesWithoutMaps } from './scripts/testing/packages-without-maps.ts';
import { serveGpl } from './tests/doubles/editors/gpl/serve.ts';
import { EDITOR_PACKAGES } from './tests/doubles/editors/packages.ts';

/** Dexie as in our builds (wxt.config.ts). */
const alias = { '@': new URL('.', import.meta.url).pathname, dexie: 'dexie/dist/modern/dexie.mjs' };
/** `npm run test:full` repeats a hundredfold what a usual run samples (tests/data/repetitions.ts), and has the time for it. */
const full = process.env.SHARED_LENS_FULL === '1';
/** Where `npm run test:gpl-editors` has installed the editors that are no part of the project. */
const gplFolder = process.env.SHARED_LENS_GPL_EDITORS ?? '';
/** For all projects, so that tests in the browser see it too. */
const env = { SHARED_LENS_FULL: full ? '1' : '', SHARED_LENS_GPL_EDITORS: gplFolder };
/** Long, because a slow machine must not fail a test: how fast something is belongs in `npm run bench`. */
const patience = { testTimeout: full ? 1_200_000 : 60_000, hookTimeout: 60_000 };
const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** Several files at a time: tests with a browser wait more than they compute, and nobody has fewer than two cores. */
const several = (maxWorkers: number) => ({ fileParallelism: true, maxWorkers });
const filesThat = (use: RegExp): string[] =>
  globSync('tests/e2e/**/*.test.ts').filter((file) => use.test(readFileSync(file, 'utf8')));
/** What writes the machine's own settings (policies) is seen by every browser on it, and so runs when no other browser does. */
const settingTheMachine = filesThat(/\/machine-policy/);
/**
 * What has Chromium reload the extension runs when nothing else does: on a busy machine its new worker was now and then not told that it
 * is new (2 of 6 runs; alone 0 of 6).
 */
const renewing = filesThat(/\/changing-build/);
/** The loaded extension in whole browsers. */
const wholeBrowsers = {
  environment: 'node' as const,
  retry: 0,
  env,
  setupFiles: ['tests/e2e/tell-on-failure.ts'],
  testTimeout: full ? 1_200_000 : 120_000,
  hookTimeout: 120_000,
};

/** Which Chromium the DOM tests run in; `scripts/browsers.ts` finds or installs it and sets this. */
const chromium = process.env.SHARED_LENS_CHROMIUM ?? '/usr/bin/chromium';

/**
 * What the DOM tests load from packages, named rather than discovered: a package that Vite discovers in the middle of a run makes it
 * reload the page under the tests, and a run that was reloaded never ended (twice in CI's fresh clone, where nothing is discovered yet).
 * A package that is missing here is served as it is, which is right for every ES module.
 */
const prepared = {
  noDiscovery: true,
  include: [
    '@tanstack/virtual-core',
    'axe-core',
    'dexie',
    'fast-check',
    'fflate',
    'hyparquet',
    'hyparquet-writer',
    'papaparse',
    'preact',
    'preact/hooks',
    'preact/jsx-dev-runtime',
    'saxes',
    'syllable',
    'uuid',
    ...EDITOR_PACKAGES,
    'write-excel-file/universal',
    'zod/mini',
  ],
};

/**
 * In a fresh clone nobody knows yet which file takes how long, and the largest come first. The one that tries every promise on every host
 * is small and takes the longest (115 s): begun last, it ran on when all others were done.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = (file: TestSpecification): boolean => file.moduleId.includes('/conformance/');
    return [...sorted.filter(long), ...sorted.filter((file) => !long(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...jsx,
        resolve: { alias },
        // Not isolated: pure logic leaves nothing behind, and to load every module anew for each of a hundred files took two thirds of the
        // run (42 s of processor time for half of the files, 14 s without).
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          isolate: false,
          env,
          ...patience,
        },
      },
      // The project's own rules (imports, permissions, sizes, words, docs), each with a planted violation; they read the builds that
      // `scripts/build.ts` made before.
      { test: { name: 'gates', include: ['tests/gates/**/*.test.ts'], environment: 'node', env, ...patience } },
      {
        ...jsx,
        resolve: { alias },
        plugins: [serveGpl(gplFolder), packagesWithoutMaps()],
        optimizeDeps: prepared,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          env,
          ...patience,
          setupFiles: ['tests/data/patience.ts', 'tests/data/english.ts'],
          expect: { poll: { timeout: 15_000 } },
          ...several(3),
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromium, args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...jsx,
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/{e2e,conformance}/**/*.test.ts'],
          exclude: [...settingTheMachine, ...renewing],
          ...wholeBrowsers,
          ...several(2),
        },
      },
      {
        ...jsx,
        resolve: { alias },
        test: { name: 'machine', include: settingTheMachine, ...wholeBrowsers, fileParallelism: false },
      },
      {
        ...jsx,
        resolve: { alias },
        test: { name: 'renewal', include: renewing, ...wholeBrowsers, fileParallelism: false },
      },
    ],
  },
});
