import { expect, it } from 'vitest';
import { issueToken, redeemToken } from '@/lib/session/tokens';
import { keepInMemory } from '@/tests/doubles/keep-in-memory';

const noon = Date.UTC(2026, 10, 23, 12);

it('lets a panel in with the token that was issued for its tab', async () => {
  const keep = keepInMemory();
  expect(await redeemToken(keep, await issueToken(keep, 7, noon), 7, noon + 400)).toBe(true);
});

it('takes a token once: a page that copied it comes too late', async () => {
  const keep = keepInMemory();
  const token = await issueToken(keep, 7, noon);
  await redeemToken(keep, token, 7, noon);
  expect(await redeemToken(keep, token, 7, noon)).toBe(false);
});

it('refuses a token in another tab, and burns it', async () => {
  const keep = keepInMemory();
  const token = await issueToken(keep, 7, noon);
  expect(await redeemToken(keep, token, 8, noon)).toBe(false);
  expect(await redeemToken(keep, token, 7, noon)).toBe(false);
});

it('refuses a token that waited longer than 30 s, and one that nobody issued', async () => {
  const keep = keepInMemory();
  const token = await issueToken(keep, 7, noon);
  expect(await redeemToken(keep, token, 7, noon + 30_001)).toBe(false);
  expect(await redeemToken(keep, '00000000-0000-4000-8000-000000000000', 7, noon)).toBe(false);
});

it('leaves nothing behind', async () => {
  const keep = keepInMemory();
  await redeemToken(keep, await issueToken(keep, 7, noon), 7, noon);
  expect(keep.keys()).toEqual([]);
});
