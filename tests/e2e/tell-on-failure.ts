/** A test that fails says what every document showed at that moment: what failed only on another machine can then be understood. */
import { beforeEach, onTestFailed } from 'vitest';
import { whatIsSeen } from './harness/what-is-seen.ts';

beforeEach(() => {
  onTestFailed(async ({ task }) => {
    const seen = await whatIsSeen();
    for (const error of task.result?.errors ?? []) error.message += `\nSeen at last:\n${seen}`;
  });
});
