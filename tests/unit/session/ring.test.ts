import { expect, it, vi } from 'vitest';
import { readRing, ring } from '@/lib/session/ring';
import { keepInMemory } from '@/tests/doubles/keep-in-memory';

const at = new Date('2026-08-14T15:00:00.123Z');
const settled = (keep: ReturnType<typeof keepInMemory>, count: number) =>
  vi.waitFor(async () => expect((await readRing(keep)).length).toBe(count));

it('keeps the last fifty things that did not work, and counts what comes again', async () => {
  const keep = keepInMemory();
  const { note } = ring(keep, () => at, 0);
  for (let i = 0; i < 60; i++) note(`call-${i}`, 'refused');
  await settled(keep, 50);
  note('panel.tag', 'no-selection');
  note('panel.tag', 'no-selection');
  await vi.waitFor(async () => expect((await readRing(keep)).at(-1)?.times).toBe(2));
  const kept = await readRing(keep);
  expect(kept).toHaveLength(50);
  expect(kept.at(-1)).toEqual({ at: '2026-08-14T15:00:00Z', call: 'panel.tag', reason: 'no-selection', times: 2 });
});

it('goes on where a worker before it ended, and survives a place that cannot be written', async () => {
  const keep = keepInMemory();
  ring(keep, () => at, 0).note('undo', 'nothing-to-undo');
  await settled(keep, 1);
  const again = ring(keep, () => at, 0);
  again.note('panel.tag', 'quota');
  await settled(keep, 2);
  const full = { ...keepInMemory(), set: async () => Promise.reject(new Error('full')) };
  const broken = ring(full, () => at, 0);
  broken.note('panel.tag', 'quota');
  broken.note('panel.tag', 'quota');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await readRing(full)).toEqual([]);
});
