/** How much of what stood on one side of a quote still stands there, in units. */
export interface Side {
  /** Without a break, outward from the quote. */
  close: number;
  /** The same, but small edits in between are stepped over. */
  near: number;
  /** What there was. */
  of: number;
}

/** The beginning or end of the text counts like this many units of context: about three words. */
export const EDGE = 16;
/** An edit of more units than this ends the comparison … */
const LEAP = 24;
/** … and it is stepped over only when this many units match behind it. Six in a row are rare by chance. */
const HOLD = 6;

/**
 * Compares one side.
 *
 * @param at where the quote ends on this side, in normal text
 * @param want the prefix or suffix, in normal form
 * @param step -1 for the prefix, 1 for the suffix
 * @param edge whether the text began or ended with this context when the quote was tagged
 * @param lenient whether to step over edits; `near` is `close` if not
 */
export function compareSide(
  text: string,
  at: number,
  want: string,
  step: 1 | -1,
  edge: boolean,
  lenient: boolean,
): Side {
  const wanted = (index: number) => want.charCodeAt(step > 0 ? index : want.length - 1 - index);
  const there = (index: number) => text.charCodeAt(step > 0 ? at + index : at - 1 - index);
  const same = (w: number, t: number, least: number) => {
    let run = 0;
    while (w + run < want.length && wanted(w + run) === there(t + run)) if (++run === least) break;
    return run;
  };

  const close = same(0, 0, want.length);
  let near = close;
  let w = close;
  let t = close;
  while (lenient && w < want.length) {
    const leap = nextHold();
    if (!leap) break;
    w += leap[0];
    t += leap[1];
    const run = same(w, t, want.length);
    near += run;
    w += run;
    t += run;
  }
  const whole = close === want.length && isEdge(close);
  const extra = edge ? EDGE : 0;
  const kept = edge && whole ? EDGE : 0;
  return { close: close + kept, near: near + kept, of: want.length + extra };

  function nextHold(): [number, number] | undefined {
    for (let sum = 1; sum <= LEAP; sum++) {
      for (let skip = 0; skip <= sum; skip++) {
        if (same(w + skip, t + sum - skip, HOLD) === HOLD) return [skip, sum - skip];
      }
    }
    return undefined;
  }
  /** Whether nothing but one space is left of the text behind this many units. */
  function isEdge(index: number): boolean {
    return Number.isNaN(there(index)) || (there(index) === 32 && Number.isNaN(there(index + 1)));
  }
}
