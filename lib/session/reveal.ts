/** A quote that somebody wants to see in its document, while that document still opens in a tab. */
import type { Keep } from '@/lib/browser/keep';

/** How long a document may take to open, a sign-in on the way included, in ms. Later, a jump would only startle. */
const LIFE_MS = 5 * 60_000;

interface Wanted {
  id: string;
  until: number;
}

const keyOf = (documentKey: string): string => `reveal:${documentKey}`;

export async function wantReveal(keep: Keep, documentKey: string, id: string, now = Date.now()): Promise<void> {
  await keep.set(keyOf(documentKey), { id, until: now + LIFE_MS } satisfies Wanted);
}

/** The quote that this document was opened for, once. */
export async function takeReveal(keep: Keep, documentKey: string, now = Date.now()): Promise<string | null> {
  const wanted = await keep.get<Wanted>(keyOf(documentKey));
  if (!wanted) return null;
  await keep.drop(keyOf(documentKey));
  return now <= wanted.until ? wanted.id : null;
}
