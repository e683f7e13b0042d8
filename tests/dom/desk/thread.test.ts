import { expect, it, vi } from 'vitest';
import { type ThreadOptions, thread } from '@/entrypoints/desk/thread/thread';

const counting = (options: Partial<ThreadOptions> = {}) =>
  thread({
    what: 'the counting worker',
    start: () => new Worker(new URL('./counting.worker.ts', import.meta.url), { type: 'module' }),
    ...options,
  });
const run = () => {
  const stop = new AbortController();
  const seen: number[] = [];
  return { stop, seen, signal: stop.signal, onProgress: (done: number) => seen.push(done) };
};

it('tells how far the work is, each question for itself, and answers', async () => {
  const { ask } = counting();
  const [one, other] = [run(), run()];
  const answers = await Promise.all([ask('countTo', [3], one), ask('countTo', [5], other)]);
  expect(answers).toEqual([
    { ok: true, value: 3 },
    { ok: true, value: 5 },
  ]);
  expect(one.seen).toEqual([1, 2, 3]);
  expect(other.seen).toEqual([1, 2, 3, 4, 5]);
});

it('stops work that nobody waits for, with the reason of whoever stopped it, and works on for others', async () => {
  const { ask } = counting();
  const mine = run();
  const counted = ask('countTo', [10_000], mine);
  await vi.waitFor(() => expect(mine.seen.length).toBeGreaterThan(1));
  mine.stop.abort(new Error('the sheet was left'));
  await expect(counted).rejects.toThrow('the sheet was left');
  const far = mine.seen.length;
  expect(await ask('countTo', [2], run())).toEqual({ ok: true, value: 2 });
  expect(mine.seen.length).toBeLessThan(far + 3);
});

it('never leaves a question open: a mistake over there and a worker that cannot start are told', async () => {
  await expect(counting().ask('fail', [])).rejects.toThrow('a mistake of ours');
  await expect(counting().ask('nothing', [])).rejects.toThrow('no call nothing');
  const nowhere = counting({
    start: () => new Worker(new URL('/no-such-worker.js', location.href), { type: 'module' }),
  });
  const refused = { ok: false, reason: 'storage-refused', detail: 'the counting worker' };
  expect(await nowhere.ask('countTo', [1])).toEqual(refused);
  expect(await nowhere.ask('countTo', [1])).toEqual(refused);
});

it('gives its memory back when nothing is asked for a while, and begins anew', async () => {
  const { ask } = counting({ restsAfter: 30 });
  const first = await ask('whoAreYou', []);
  expect(await ask('whoAreYou', [])).toEqual(first);
  await new Promise((resolve) => setTimeout(resolve, 120));
  const later = await ask('whoAreYou', []);
  expect(later.ok).toBe(true);
  expect(later).not.toEqual(first);
});
