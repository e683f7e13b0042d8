import { expect, it } from 'vitest';
import { missed, table } from '../../scripts/bench/row.ts';
import { runProgram } from '../../scripts/testing/run-program.ts';
import { check, runSteps, type Step, sum } from '../../scripts/testing/step.ts';
import { steps } from '../../scripts/testing/steps.ts';
import { countTests } from '../../scripts/testing/vitest-report.ts';

const report = (over: object): string =>
  JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...over,
  });

it('counts passed and failed test cases and names what failed', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'keeps a quote' },
    { status: 'failed', fullName: 'finds it again' },
  ];
  const json = report({ numFailedTests: 1, testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }] });
  expect(countTests('unit', json, 1, '')).toMatchObject({ passed: 3, failed: 1, failures: ['unit: finds it again'] });
});

it.each([
  [
    'a file that could not be loaded',
    report({ testResults: [{ name: 'a', status: 'failed', assertionResults: [] }] }),
    1,
  ],
  ['an error that nobody caught', report({}), 1],
  ['a run that was killed', report({}), null],
  ['a run in which nothing ran', report({ numPassedTests: 0 }), 0],
  ['a run that left no report', null, 1],
])('counts %s as a failure, although no test failed', (_, json, code) => {
  expect(countTests('dom', json, code, '').failed).toBe(1);
});

it('never counts a test that did not run as passed', () => {
  expect(countTests('e2e', report({ numPendingTests: 2, numTodoTests: 1 }), 0, '')).toMatchObject({
    passed: 3,
    failed: 0,
    skipped: 3,
  });
});

it('takes no offence at tests that may not change this machine, and still at a run in which there were none', () => {
  const none = { numPassedTests: 0 };
  const counted = (over: object) => countTests('machine', report({ ...none, ...over }), 0, '', true);
  expect(counted({ numPendingTests: 18 })).toMatchObject({ passed: 0, failed: 0, skipped: 18 });
  expect(counted({}).failed).toBe(1);
  expect(countTests('dom', report({ ...none, numPendingTests: 18 }), 0, '').failed).toBe(1);
});

it('runs what others wait for first, at most two at a time, and goes on after a failure', async () => {
  const order: string[] = [];
  let running = 0;
  let most = 0;
  const step = (name: string, over: Partial<Step> = {}): Step => ({
    name,
    run: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(name);
      running -= 1;
      if (name === 'build') throw new Error('no disk');
      return check(name, true, '');
    },
    ...over,
  });
  const steps = [
    step('e2e', { after: ['build', 'dom'] }),
    step('build'),
    step('unit'),
    step('dom', { after: ['unit'] }),
  ];
  const total = sum(await runSteps(steps, 2, { started: () => {}, ended: () => {} }));
  expect(order.at(-1)).toBe('e2e');
  expect(order.indexOf('dom')).toBeGreaterThan(order.indexOf('unit'));
  expect(most).toBe(2);
  expect(total).toMatchObject({ passed: 3, failed: 1, failures: ['build'] });
});

it.each([1, 3])('lets no other browser run while the machine’s settings are changed, in %i turns', (times) => {
  const all = steps(times);
  /** All that has ended before a step begins. */
  const before = (name: string): string[] => {
    const after = all.find((step) => step.name === name)?.after ?? [];
    return after.flatMap((one) => [one, ...before(one)]);
  };
  const machines = all.filter(({ name }) => name.startsWith('machine')).map(({ name }) => name);
  const browsers = all.filter(({ name }) => /^(?:e2e|dom)/.test(name)).map(({ name }) => name);
  expect(machines).toHaveLength(times);
  expect(browsers).toHaveLength(times + 1);
  for (const machine of machines)
    for (const browser of browsers)
      expect(before(machine).includes(browser) || before(browser).includes(machine), `${machine}, ${browser}`).toBe(
        true,
      );
});

it('says so when steps wait for each other', async () => {
  const wait = (name: string, after: string): Step => ({
    name,
    after: [after],
    run: async () => check(name, true, ''),
  });
  const run = runSteps([wait('a', 'b'), wait('b', 'a')], 2, { started: () => {}, ended: () => {} });
  await expect(run).rejects.toThrow('these steps wait for each other: a, b');
});

it('ends a program that does not end by itself, and says so', async () => {
  const { code, output, ranOut } = await runProgram('-e', ['console.log("begun"); setInterval(() => {}, 1000)'], {
    limit: 4000,
  });
  expect(code).toBeNull();
  expect(ranOut).toBe(true);
  expect(output).toContain('begun');
  expect(output).toContain('ended after 4 s without a result');
});

it('tells a missed bar and a long task in the benchmark', () => {
  const row = { what: '1,000 quotes, unchanged', bar: 5, value: 4.2, unit: 'ms', longestTask: 4 };
  expect(missed(row)).toBeNull();
  expect(missed({ ...row, value: 5.1 })).toBe('over its bar of 5');
  expect(missed({ ...row, longestTask: 51 })).toBe('one task took 51 ms, over 50');
  expect(missed({ ...row, bar: null, value: 900 })).toBeNull();
  expect(table([{ ...row, value: 812.3 }])).toMatch(/1,000 quotes, unchanged +812 +5 +ms +4 ms +over its bar of 5/);
});
