import { setTimeout as pause } from 'node:timers/promises';

/** Asks again every 20 ms until there is an answer; rejects with what was waited for when `timeout` ms are over. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
  timeout = 20_000,
): Promise<Answer> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms for ${what}, in vain.`);
    await pause(20);
  }
}
