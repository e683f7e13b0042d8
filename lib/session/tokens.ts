/**
 * One-time tokens: `panel.html` can be framed by any page (a dynamic URL hides it, but that is no lock), so a panel in a frame
 * serves only whoever shows a token that the background issued for that very tab moments ago.
 */
import type { Keep } from '@/lib/browser/keep';

/** How long a token waits to be shown, in ms: a frame on a slow Chromebook loads within a few seconds. */
const LIFE_MS = 30_000;

interface Issued {
  tab: number;
  until: number;
}

export async function issueToken(keep: Keep, tab: number, now = Date.now()): Promise<string> {
  const token = crypto.randomUUID();
  await keep.set(`token:${token}`, { tab, until: now + LIFE_MS } satisfies Issued);
  return token;
}

/** Takes a token back. True only the first time, in time, and for the tab that it was issued for. */
export async function redeemToken(keep: Keep, token: string, tab: number | null, now = Date.now()): Promise<boolean> {
  const key = `token:${token}`;
  const issued = await keep.get<Issued>(key);
  if (!issued) return false;
  await keep.drop(key);
  return issued.tab === tab && now <= issued.until;
}
