/**
 * The last things that did not work, for “copy diagnostics”: when, which call, and why in one of our own words. Never what it was about:
 * no address, no title, no word of anybody. A ring: the newest push the oldest out. It stays on this device.
 */
import type { Keep } from '@/lib/browser/keep';
import type { Reason } from '@/lib/outcome/outcome';

export interface RingEntry {
  /** ISO 8601, to the second. */
  at: string;
  call: string;
  reason: Reason;
  /** How many times in a row. */
  times: number;
}

const KEY = 'diagnostic-ring';
/** A bad hour fills it, and it is 3 KB. */
const LENGTH = 50;
/** What comes together is written together, in ms; a worker lives for 30 s. */
const TOGETHER_MS = 300;

export interface Ring {
  note(call: string, reason: Reason): void;
}

export function ring(keep: Keep, now: () => Date = () => new Date(), together = TOGETHER_MS): Ring {
  let waiting: RingEntry[] = [];
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const noted = waiting;
    waiting = [];
    await keep.set(KEY, joined(await readRing(keep), noted));
  };
  return {
    note(call, reason) {
      waiting.push({ at: `${now().toISOString().slice(0, 19)}Z`, call, reason, times: 1 });
      if (waiting.length > 1) return;
      setTimeout(() => {
        // A place that cannot be written is no reason to fail a second time.
        writing = writing.then(write).catch(() => undefined);
      }, together);
    },
  };
}

/** The oldest first. */
export async function readRing(keep: Keep): Promise<RingEntry[]> {
  const kept = await keep.get<unknown>(KEY);
  return Array.isArray(kept) ? (kept as RingEntry[]) : [];
}

function joined(before: readonly RingEntry[], after: readonly RingEntry[]): RingEntry[] {
  const all = [...before];
  for (const entry of after) {
    const last = all.at(-1);
    if (last && last.call === entry.call && last.reason === entry.reason)
      all[all.length - 1] = { ...entry, times: last.times + 1 };
    else all.push(entry);
  }
  return all.slice(-LENGTH);
}
