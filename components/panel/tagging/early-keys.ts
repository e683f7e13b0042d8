/**
 * Keys that were faster than the page's message. The chord hands the keyboard to the panel at once, but "tag now" and the selection
 * come by message; what is typed in between must act when they arrive, and only then.
 */

/** How long a key waits for the tag bar, in ms. Later it was meant for something else. */
const KEY_WAITS = 500;

export interface EarlyKey {
  key: string;
  /** ms, by the clock of the caller. */
  at: number;
}

/** Only single characters without a modifier, pressed outside any field, are meant for the tag bar. */
export function keepEarly(keys: readonly EarlyKey[], key: string, at: number): EarlyKey[] {
  const recent = keys.filter((early) => at - early.at <= KEY_WAITS);
  return /^[\p{L}\p{N}]$/u.test(key) ? [...recent, { key, at }] : recent;
}

/** What the waiting keys ask for at `now`: a number to act on, or letters to filter by. The first digit wins, as it would have acted. */
export function replay(keys: readonly EarlyKey[], now: number): { digit: number } | { letters: string } {
  const waiting = keys.filter((early) => now - early.at <= KEY_WAITS).map((early) => early.key);
  const digit = waiting.find((key) => /^[1-9]$/.test(key));
  return digit ? { digit: Number(digit) } : { letters: waiting.filter((key) => !/^\d$/.test(key)).join('') };
}
