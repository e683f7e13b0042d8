import { beforeEach, expect, it, vi } from 'vitest';
import { bringQuoteWork, handOver } from '@/lib/page/quote-hand-over';
import { quoteWork } from '@/lib/quote/quote-work';

const background = vi.hoisted(() => ({ askBackground: vi.fn() }));
vi.mock('@/lib/messages/calls', () => background);

const older = { ...quoteWork };
const brings = async () => {
  handOver(quoteWork);
  return { ok: true, value: undefined };
};

beforeEach(() => {
  background.askBackground.mockReset();
});

it('has the second script brought once, however often and at once it is needed', async () => {
  background.askBackground.mockImplementation(brings);
  const bring = bringQuoteWork();
  const [one, two] = await Promise.all([bring(), bring()]);
  const later = await bring();
  expect(one.ok && one.value).toBe(quoteWork);
  expect([two, later]).toEqual([one, one]);
  expect(background.askBackground.mock.calls).toEqual([['page.quote-work', {}]]);
});

it('says why it could not be brought, and tries again the next time', async () => {
  background.askBackground.mockResolvedValueOnce({ ok: false, reason: 'no-access' }).mockImplementation(brings);
  const bring = bringQuoteWork();
  expect(await bring()).toEqual({ ok: false, reason: 'no-access' });
  expect(await bring()).toMatchObject({ ok: true });
});

it('never takes what a script before it was given, nor leaves anything for one after it', async () => {
  background.askBackground.mockImplementation(async () => {
    handOver(older);
    return { ok: true, value: undefined };
  });
  await bringQuoteWork()();
  background.askBackground.mockResolvedValue({ ok: true, value: undefined });
  expect(await bringQuoteWork()()).toEqual({ ok: false, reason: 'no-receiver' });
  background.askBackground.mockImplementation(brings);
  const now = await bringQuoteWork()();
  expect(now.ok && now.value).toBe(quoteWork);
});
