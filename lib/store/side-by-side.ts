/** Two readings of a space as one. */
import { inTime, isOlder } from '@/lib/evidence/in-time';
import type { Snippet } from '@/lib/evidence/records';
import { done, type Outcome } from '@/lib/outcome/outcome';

type Pieces = AsyncGenerator<Outcome<Snippet[]>, void>;

/** The one and then the other; a failure ends both. */
export async function* oneAfterAnother<T>(
  ...both: [AsyncGenerator<Outcome<T>, void>, AsyncGenerator<Outcome<T>, void>]
): AsyncGenerator<Outcome<T>, void> {
  for (const pieces of both) {
    for await (const read of pieces) {
      yield read;
      if (!read.ok) return;
    }
  }
}

/** Both in the order of time, each being in it by itself; a failure ends both. */
export async function* sideBySide(...both: [Pieces, Pieces]): Pieces {
  const waiting: [Snippet[], Snippet[]] = [[], []];
  const open: [boolean, boolean] = [true, true];
  while (open[0] || open[1] || waiting[0].length > 0 || waiting[1].length > 0) {
    for (const side of [0, 1] as const) {
      while (open[side] && waiting[side].length === 0) {
        const next = await both[side].next();
        if (next.done) open[side] = false;
        else if (!next.value.ok) return yield next.value;
        else waiting[side] = next.value.value;
      }
    }
    // Up to here nothing older can come from either side.
    const ends = waiting.flatMap((some) => some.at(-1) ?? []);
    const end = ends.reduce<Snippet | undefined>(
      (first, last) => (first && isOlder(first, last) ? first : last),
      undefined,
    );
    if (!end) return;
    const now = waiting.flatMap((some) => some.filter((snippet) => !isOlder(end, snippet)));
    for (const side of [0, 1] as const) waiting[side] = waiting[side].filter((snippet) => isOlder(end, snippet));
    yield done(now.sort(inTime));
  }
}
