import { expect, it } from 'vitest';
import { coalesced } from '@/lib/messages/coalesced';

it('tells a hundred changes that come at once in two rounds, the last of them after the last change', async () => {
  let changes = 0;
  const seen: number[] = [];
  const tell = coalesced(async () => {
    seen.push(changes);
    await Promise.resolve();
  });
  const rounds = Array.from({ length: 100 }, () => {
    changes += 1;
    return tell();
  });
  await Promise.all(rounds);
  expect(seen).toEqual([1, 100]);
});

it('runs again after a round that failed', async () => {
  let turn = 0;
  const tell = coalesced(async () => {
    turn += 1;
    if (turn === 1) throw new Error('the tab is gone');
  });
  await tell();
  await tell();
  expect(turn).toBe(2);
});
