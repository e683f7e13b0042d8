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
const EDGE = 16;
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
  // Offsets of the units that touch the quote; from there both go outward.
  let t = step > 0 ? at : at - 1;
  let w = step > 0 ? 0 : want.length - 1;
  const close = sameUnits(text, t, want, w, step, want.length);
  let near = close;
  t += step * close;
  w += step * close;
  const whole = close === want.length && (t < 0 || t >= text.length || (isLast(text, t, step) && text[t] === ' '));
  while (lenient && w >= 0 && w < want.length) {
    const skip = nextHold(text, t, want, w, step);
    if (!skip) break;
    t += step * skip.text;
    w += step * skip.want;
    const run = sameUnits(text, t, want, w, step, want.length);
    near += run;
    t += step * run;
    w += step * run;
  }
  const kept = edge && whole ? EDGE : 0;
  return { close: close + kept, near: near + kept, of: want.length + (edge ? EDGE : 0) };
}

const isLast = (text: string, t: number, step: number): boolean => (step > 0 ? t === text.length - 1 : t === 0);

/** How many units are the same from here on, counted up to `most`. */
function sameUnits(text: string, t: number, want: string, w: number, step: number, most: number): number {
  let run = 0;
  while (
    run < most &&
    text.charCodeAt(t + step * run) === want.charCodeAt(w + step * run) // NaN outside of either, and never the same
  ) {
    run++;
  }
  return run;
}

/** The smallest edit behind which both go on alike. */
function nextHold(text: string, t: number, want: string, w: number, step: number) {
  for (let sum = 1; sum <= LEAP; sum++) {
    for (let skip = 0; skip <= sum; skip++) {
      if (sameUnits(text, t + step * (sum - skip), want, w + step * skip, step, HOLD) === HOLD) {
        return { text: sum - skip, want: skip };
      }
    }
  }
  return undefined;
}

/** Units beside a quote that must stand in one place only, for the quote to be known by them. */
export const BESIDE = 32;

/** Whether what stands beside a quote stands in more places than one. The edge of the text is one place. */
export function isRepeated(text: string, side: string): boolean {
  // Not `lastIndexOf`: it has no fast search, and took four times as long.
  const first = text.indexOf(side);
  return side !== '' && first >= 0 && text.includes(side, first + 1);
}
