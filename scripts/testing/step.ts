/** One part of `npm test`, and the order they run in. */

export interface Result {
  passed: number;
  failed: number;
  /** Tests that did not run here; never counted as passed. */
  skipped: number;
  /** What failed, a line each. */
  failures: string[];
  /** What the tool printed, for when something failed. */
  output: string;
}

export interface Step {
  name: string;
  /** Steps that come first, whether they succeed or not: a broken build must not hide a broken unit test. */
  after?: string[];
  run: () => Promise<Result>;
}

/** A check that counts as one test. */
export const check = (name: string, ok: boolean, output: string): Result => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  failures: ok ? [] : [name],
  output,
});

export function sum(results: readonly Result[]): Result {
  return {
    passed: results.reduce((n, r) => n + r.passed, 0),
    failed: results.reduce((n, r) => n + r.failed, 0),
    skipped: results.reduce((n, r) => n + r.skipped, 0),
    failures: results.flatMap((r) => r.failures),
    output: results.map((r) => r.output).join('\n'),
  };
}

export interface Watcher {
  started(step: Step): void;
  ended(step: Step, result: Result, milliseconds: number): void;
}

/** Runs all steps, at most `width` at a time. A step that throws has failed; nothing stops the others. */
export async function runSteps(steps: readonly Step[], width: number, watch: Watcher): Promise<Result[]> {
  const names = new Set(steps.map((step) => step.name));
  const waiting = [...steps];
  const ended = new Map<string, Result>();
  const running = new Map<string, Promise<string>>();
  const isReady = (step: Step): boolean => (step.after ?? []).every((name) => ended.has(name) || !names.has(name));
  const start = async (step: Step): Promise<string> => {
    const begun = performance.now();
    watch.started(step);
    const result = await step.run().catch((error: unknown) => check(step.name, false, String(error)));
    ended.set(step.name, result);
    watch.ended(step, result, performance.now() - begun);
    return step.name;
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < width ? waiting.findIndex(isReady) : -1;
    const step = waiting[next];
    if (step) {
      waiting.splice(next, 1);
      running.set(step.name, start(step));
    } else if (running.size > 0) running.delete(await Promise.race(running.values()));
    else throw new Error(`these steps wait for each other: ${waiting.map((s) => s.name).join(', ')}`);
  }
  return steps.map((step) => ended.get(step.name) ?? check(step.name, false, 'it never ran'));
}
