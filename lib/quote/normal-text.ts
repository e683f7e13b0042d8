import { LINE, ROLE, roleOf } from './characters';

/**
 * A text as the matcher compares it, with the way back to the text as it stands. Zero-width characters are gone, runs of white
 * space are one space, smart quotes, dashes and ellipses are their plain forms, accents are composed (NFC). Case stays.
 */
export interface NormalText {
  text: string;
  /** The same as `text`, one number per UTF-16 unit: reading these is several times faster than `charCodeAt` on a decoded string. */
  codes: Uint16Array;
  /** Where the unit at this offset begins in the raw text (UTF-16 units). */
  rawStart(at: number): number;
  /** Where the unit before this offset ends in the raw text. */
  rawEnd(at: number): number;
}

/** What may need composing: Hangul jamo, a base with marks, and the three signs that NFC replaces by letters. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\P{M}\p{M}+|[\u2126\u212a\u212b]/gu;
/** Anything that normalising would change. Most short strings hold none of it. */
const UNCLEAN = /[^ -~]| {2}|\.{3}/;
const DOT = 46;
/** Units between two pauses: about 1 ms. */
const STRETCH = 1 << 16;

/** Normalises a long text, pausing about once a millisecond. */
export function* normalising(raw: string): Generator<undefined, NormalText> {
  const composed = raw.normalize('NFC') === raw ? null : raw.matchAll(CLUSTER);
  let cluster = composed?.next().value;
  // NFC never makes UTF-16 more than three times as long.
  const codes = new Uint16Array(composed ? raw.length * 3 : raw.length);
  // From normal offset `from[k]` on, raw offset = normal offset + `lead[k]`.
  const from = [0];
  const lead = [0];
  const wide = new Map<number, number>();
  let size = 0;
  let space = false;
  let next = STRETCH;
  for (let at = 0; at < raw.length; at++) {
    if (at >= next) {
      yield;
      next = at + STRETCH;
    }
    let code = raw.charCodeAt(at);
    const begin = at;
    if (cluster?.index === at) {
      const whole = cluster[0];
      const short = whole.normalize('NFC');
      cluster = composed?.next().value;
      if (short !== whole) {
        for (let unit = 0; unit < short.length - 1; unit++) put(short.charCodeAt(unit), begin);
        code = short.charCodeAt(short.length - 1);
        at += whole.length - 1;
      }
    }
    if (code < 33 || code > 126) {
      const role = roleOf(code);
      if (role === ROLE.nothing) continue;
      if (role === ROLE.space) {
        if (!space) put(32, begin);
        space = true;
        continue;
      }
      code = role === ROLE.boundary ? LINE : role || code;
    } else if (code === DOT && raw.charCodeAt(at + 1) === DOT && raw.charCodeAt(at + 2) === DOT) {
      while (raw.charCodeAt(at + 1) === DOT) at++;
      code = 0x2026;
    }
    if (at > begin) wide.set(size, at + 1 - begin);
    put(code, begin);
    space = false;
  }

  function put(code: number, begin: number): void {
    if (begin - size !== lead[lead.length - 1]) {
      from.push(size);
      lead.push(begin - size);
    }
    codes[size++] = code;
  }
  function rawStart(at: number): number {
    if (at >= size) return raw.length;
    let low = 0;
    let high = from.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((from[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return at + (lead[low] as number);
  }
  const own = codes.slice(0, size);
  return {
    text: new TextDecoder('utf-16le').decode(own),
    codes: own,
    rawStart,
    rawEnd: (at) => (at < 1 ? 0 : rawStart(at - 1) + (wide.get(at - 1) ?? 1)),
  };
}

/** Runs steps to their end without a pause. */
export function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A short string as the matcher compares it. */
export const normal = (raw: string): string => (UNCLEAN.test(raw) ? finish(normalising(raw)).text : raw);
