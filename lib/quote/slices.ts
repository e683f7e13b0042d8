export interface SliceOptions {
  /** How long one slice may run, in ms, before the page has its turn. Default 10: a frame at 60 Hz keeps time for itself. */
  budget?: number;
  /** Stops the work; the promise answers undefined. */
  signal?: AbortSignal;
}

interface Scheduler {
  yield?: () => Promise<void>;
  postTask?: (task: () => void, options: { priority: 'user-visible' }) => Promise<void>;
}

/** Lets the page have its turn: by the browser's scheduler where there is one, which also keeps our place in its queue. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'user-visible' });
  return new Promise((resolve) => setTimeout(resolve));
}

/** Runs steps in slices, so that no task is longer than the budget and one step. Answers undefined when it was stopped. */
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  { budget = 10, signal }: SliceOptions = {},
): Promise<T | undefined> {
  let since = performance.now();
  while (!signal?.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < budget) continue;
    await giveWay();
    since = performance.now();
  }
  return undefined;
}
