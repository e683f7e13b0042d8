/** A stretch of a text that is read on its own: a line, or part of a long one. UTF-16 units. */
export interface Piece {
  start: number;
  text: string;
}

/** From this length on, a line may be parted at a sentence end, so that a keystroke re-reads a part and not the whole line. */
const PART_FROM = 400;
/** A stretch without any sentence end is parted at a space near this length: bounded work for a 50,000-character sentence. */
const PART_AT_MOST = 1500;
const END = /[.!?]["”’)]?\s+(?=["“(]?\p{Lu})/uy;

/**
 * Parts a text into pieces. Where a piece ends depends only on the letters just before and on the distance to the line's last
 * part, so that after a change the pieces soon fall together with the old ones again; reading piece by piece or the whole text
 * gives the same result.
 */
export function* pieces(text: string): Generator<Piece> {
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    while (end < text.length && continues(text, start, end)) {
      const next = text.indexOf('\n', end + 1);
      end = next < 0 ? text.length : next;
    }
    yield* parts(text, start, end);
    start = end + 1;
  }
}

/** A hard-wrapped line: no end mark, and the next line goes on in lower case. */
function continues(text: string, start: number, end: number): boolean {
  const before = text[end - 1];
  return (
    end - start >= 40 &&
    end - start < PART_AT_MOST &&
    before !== undefined &&
    /[\p{L}\p{N},]/u.test(before) &&
    /^\p{Ll}/u.test(text.slice(end + 1, end + 3))
  );
}

function* parts(text: string, start: number, end: number): Generator<Piece> {
  let from = start;
  while (end - from > PART_FROM) {
    const cut = cutAfter(text, from, end);
    yield { start: from, text: text.slice(from, cut) };
    from = cut;
  }
  if (from < end) yield { start: from, text: text.slice(from, end) };
}

function cutAfter(text: string, from: number, end: number): number {
  const last = Math.min(end, from + PART_AT_MOST);
  for (let at = from + 200; at < last; at++) {
    const char = text[at];
    if (char !== '.' && char !== '!' && char !== '?') continue;
    END.lastIndex = at;
    // Content decides (a letter before the mark), so that the same text is parted at the same places after an insertion.
    if (END.test(text) && (text.charCodeAt(at - 1) + text.charCodeAt(at - 3)) % 3 === 0 && balanced(text, from, at))
      return END.lastIndex;
  }
  if (last === end) return end;
  const space = text.lastIndexOf(' ', last);
  const cut = space > from + PART_FROM ? space + 1 : last;
  return isLowSurrogate(text.charCodeAt(cut)) ? cut + 1 : cut;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** No quotation is open between two places. */
function balanced(text: string, from: number, to: number): boolean {
  let straight = 0;
  let curly = 0;
  for (let at = from; at <= to + 1; at++) {
    const char = text[at];
    if (char === '"') straight++;
    else if (char === '“') curly++;
    else if (char === '”') curly--;
  }
  return straight % 2 === 0 && curly <= 0;
}
