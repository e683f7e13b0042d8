/**
 * Offsets inside the product count UTF-16 units; offsets in files that leave it count Unicode code points (W3C Web Annotation and
 * REFI-QDA both say so). This is the one place that converts. A lone surrogate counts as one code point, as in `codePointAt`.
 */

/** How many code points the first `units` UTF-16 units of `text` hold. Inside a surrogate pair, the pair is not counted yet. */
export function toCodePoints(text: string, units: number): number {
  return countCodePoints(text, 0, Math.min(units, text.length));
}

/** How many code points `text` holds between two unit offsets. */
export function countCodePoints(text: string, start = 0, end = text.length): number {
  let count = end - start;
  for (let at = start; at < end - 1; at++) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) {
      count--;
      at++;
    }
  }
  const cut = end > start && end < text.length && isHigh(text.charCodeAt(end - 1)) && isLow(text.charCodeAt(end));
  return cut ? count - 1 : count;
}

/** The UTF-16 unit offset of the given code point of `text`; the text's length when it has fewer. */
export function toUnits(text: string, codePoints: number): number {
  let at = 0;
  for (let left = codePoints; left > 0 && at < text.length; left--) {
    at += isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
  }
  return at;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
