import { setTimeout as pause } from 'node:timers/promises';

/** A question to a document that is just being replaced may never be answered; after this long (ms) it is asked anew. */
const patience = 3000;

/** The first pause between two questions, and the longest, in ms: who waits long is not waited for by asking the machine to death. */
const pauses = { first: 20, longest: 250, growth: 1.3 };

/**
 * Asks again after 20 ms, then ever more rarely, until there is an answer; rejects with what was waited for when `timeout` ms are
 * over. Asking twice must do no harm.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
  timeout = 40_000,
): Promise<Answer> {
  const end = performance.now() + timeout;
  for (let rest = pauses.first; ; rest = Math.min(rest * pauses.growth, pauses.longest)) {
    const left = end - performance.now();
    const answer = await Promise.race([ask(), pause(Math.min(patience, Math.max(left, 1)), null, { ref: false })]);
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms for ${what}, in vain.`);
    await pause(rest);
  }
}
