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
const ELLIPSIS = 0x2026;
/** Units between two pauses: well below 1 ms. */
const STRETCH = 1 << 13;

/** Normalises a long text, pausing about once a millisecond. */
export function* normalising(raw: string): Generator<undefined, NormalText> {
  const reader = new Reader(raw);
  while (reader.read(STRETCH)) yield;
  return reader;
}

/**
 * Copies the units that stay as they are, which most are; answers where the first other one stands. A plain function without
 * fields: V8 threw the optimised code of a method with private fields away on every call (7 times slower).
 */
function copyPlain(raw: string, from: number, stop: number, codes: Uint16Array, size: number, space: boolean): number {
  let behind = space ? 32 : 0;
  for (let at = from; at < stop; at++) {
    const code = raw.charCodeAt(at);
    if (code < 32 || code > 126 || code === DOT || (code === 32 && behind === 32)) return at;
    codes[size + at - from] = code;
    behind = code;
  }
  return stop;
}

class Reader implements NormalText {
  text = '';
  codes: Uint16Array;
  readonly #raw: string;
  readonly #clusters: Iterator<RegExpExecArray> | undefined;
  /** The next place where accents are not composed, and what it is composed. */
  #cluster = { at: Number.POSITIVE_INFINITY, length: 0, composed: '' };
  #at = 0;
  #size = 0;
  #space = false;
  /** From normal offset `#from[k]` on, raw offset = normal offset + `#lead[k]`. */
  readonly #from: number[] = [0];
  readonly #lead: number[] = [0];
  /** Units that stand for several raw ones: an accent that was composed, an ellipsis of three dots. */
  readonly #wide = new Map<number, number>();

  constructor(raw: string) {
    this.#raw = raw;
    const composed = raw.normalize('NFC') === raw;
    // NFC never makes UTF-16 more than three times as long.
    this.codes = new Uint16Array(composed ? raw.length : raw.length * 3);
    if (composed) return;
    this.#clusters = raw.matchAll(CLUSTER);
    this.#seekCluster();
  }

  /** Reads on for about so many units; false when all is read. */
  read(units: number): boolean {
    const raw = this.#raw;
    const limit = Math.min(raw.length, this.#at + units);
    const stop = Math.min(limit, this.#cluster.at);
    let at = this.#at;
    while (at < stop) {
      const end = copyPlain(raw, at, stop, this.codes, this.#size, this.#space);
      if (end > at) {
        this.#size += end - at;
        this.#space = raw.charCodeAt(end - 1) === 32;
      }
      at = end < stop ? this.#special(end) + 1 : end;
    }
    this.#at = at;
    // Never past the limit: the next of several joined strings may begin with the cluster.
    if (at === this.#cluster.at && at < limit) this.#compose();
    if (this.#at < raw.length) return true;
    this.codes = this.codes.subarray(0, this.#size);
    this.text = new TextDecoder('utf-16le').decode(this.codes);
    return false;
  }

  /** Reads up to this raw offset; answers how long the normal text is now. */
  readTo(end: number): number {
    while (this.#at < end) this.read(end - this.#at);
    return this.#size;
  }

  rawStart(at: number): number {
    if (at >= this.#size) return this.#raw.length;
    let low = 0;
    let high = this.#from.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#from[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return at + (this.#lead[low] as number);
  }

  rawEnd(at: number): number {
    return at < 1 ? 0 : this.rawStart(at - 1) + (this.#wide.get(at - 1) ?? 1);
  }

  /** Reads a unit that may not stay as it is; answers the last raw offset that it took. */
  #special(at: number): number {
    const code = this.#raw.charCodeAt(at);
    if (code === DOT) {
      let end = at;
      while (this.#raw.charCodeAt(end + 1) === DOT) end++;
      if (end < at + 2) end = at;
      this.#put(end > at ? ELLIPSIS : DOT, end + 1 - at);
      this.#mark(end + 1);
      return end;
    }
    const role = roleOf(code);
    if (role === ROLE.space && !this.#space) this.#put(32, 1);
    else if (role === 0 || role >= ROLE.boundary) this.#put(role === ROLE.boundary ? LINE : role || code, 1);
    else this.#mark(at + 1);
    this.#space = role === ROLE.space || (role === ROLE.nothing && this.#space);
    return at;
  }

  #compose(): void {
    const { at, length, composed } = this.#cluster;
    for (let unit = 0; unit < composed.length; unit++) {
      this.#put(composed.charCodeAt(unit), unit < composed.length - 1 ? 1 : length - unit);
    }
    this.#at = at + length;
    this.#mark(this.#at);
    this.#seekCluster();
  }

  #seekCluster(): void {
    for (let next = this.#clusters?.next().value; next; next = this.#clusters?.next().value) {
      const composed = next[0].normalize('NFC');
      if (composed === next[0]) continue;
      this.#cluster = { at: next.index, length: next[0].length, composed };
      return;
    }
    this.#cluster = { at: Number.POSITIVE_INFINITY, length: 0, composed: '' };
  }

  #put(code: number, width: number): void {
    if (width > 1) this.#wide.set(this.#size, width);
    this.codes[this.#size++] = code;
    this.#space = false;
  }

  /** The next unit comes from this raw offset. */
  #mark(at: number): void {
    const last = this.#from.length - 1;
    const lead = at - this.#size;
    if (this.#from[last] === this.#size) this.#lead[last] = lead;
    else if (this.#lead[last] !== lead) {
      this.#from.push(this.#size);
      this.#lead.push(lead);
    }
  }
}

/** Runs steps to their end without a pause. */
export function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Short strings as the matcher compares them: read as one text, with a boundary after each, since starting anew costs most. */
export function normals(parts: readonly string[]): string[] {
  const unclean = parts.filter((part) => UNCLEAN.test(part));
  if (unclean.length === 0) return [...parts];
  const reader = new Reader(`${unclean.join('\0')}\0`);
  let end = 0;
  const ends = unclean.map((part) => {
    end += part.length + 1;
    return reader.readTo(end);
  });
  let read = 0;
  return parts.map((part) => {
    if (part !== unclean[read]) return part;
    const from = ends[read - 1] ?? 0;
    return reader.text.slice(from, (ends[read++] as number) - 1);
  });
}

/** A short string as the matcher compares it. */
export const normal = (raw: string): string => normals([raw])[0] ?? '';
