/** How far somebody got on the practice page: remembered on the device, so that the welcome shows it too. */
import type { Keep } from '@/lib/browser/keep';

/** In the order in which they are shown. */
export const PRACTICE_STEPS = ['opened', 'tagged', 'foundAgain'] as const;
export type PracticeStep = (typeof PRACTICE_STEPS)[number];

const KEY = 'practice';

export async function practiceSteps(keep: Keep): Promise<PracticeStep[]> {
  const done = await keep.get<unknown>(KEY);
  return PRACTICE_STEPS.filter((step) => Array.isArray(done) && done.includes(step));
}

/** Ticks steps off. Answers all that are done. */
export async function tickPractice(keep: Keep, steps: readonly PracticeStep[]): Promise<PracticeStep[]> {
  const before = await practiceSteps(keep);
  const now = PRACTICE_STEPS.filter((step) => before.includes(step) || steps.includes(step));
  if (now.length > before.length) await keep.set(KEY, now);
  return now;
}
