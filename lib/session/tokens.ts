/**
 * One-time tokens: `panel.html` can be framed by any page (a dynamic URL hides it, but that is no lock), so a panel in a frame
 * serves only whoever shows a token that the background issued for that very tab moments ago.
 */
import type { Keep } from '@/lib/browser/keep';
import { inTurn } from './in-turn';

/** How long a token waits to be shown, in ms: a frame on a slow Chromebook loads within a few seconds. */
const LIFE_MS = 30_000;
/** So many wait for one tab: a page that makes us ask again and again burns its own. */
const MOST_A_TAB = 4;

interface Issued {
  token: string;
  tab: number;
  until: number;
}

const KEY = 'tokens';
const alone = inTurn();

export function issueToken(keep: Keep, tab: number, now = Date.now()): Promise<string> {
  return alone(async () => {
    const token = crypto.randomUUID();
    const waiting = await waitingIn(keep, now);
    const others = waiting.filter((issued) => issued.tab !== tab);
    const own = waiting.filter((issued) => issued.tab === tab).slice(1 - MOST_A_TAB);
    await keep.set(KEY, [...others, ...own, { token, tab, until: now + LIFE_MS }]);
    return token;
  });
}

/** Takes a token back. True only the first time, in time, and for the tab that it was issued for. */
export function redeemToken(keep: Keep, token: string, tab: number | null, now = Date.now()): Promise<boolean> {
  return alone(async () => {
    const waiting = await waitingIn(keep, now);
    const shown = waiting.find((issued) => issued.token === token);
    const rest = waiting.filter((issued) => issued !== shown);
    if (rest.length > 0) await keep.set(KEY, rest);
    else await keep.drop(KEY);
    return shown !== undefined && shown.tab === tab;
  });
}

const waitingIn = async (keep: Keep, now: number): Promise<Issued[]> =>
  ((await keep.get<Issued[]>(KEY)) ?? []).filter(({ until }) => now <= until);
