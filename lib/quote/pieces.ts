/** Units in a piece. Twelve are about two words: rarely the same by chance, and most edits leave some whole. */
export const PIECE = 12;
/** A piece that stands in more places than this says nothing about where a quote is. */
const COMMON = 24;
const BASE = 0x01000193;
/** BASE to the power of PIECE, modulo 2^32: takes the oldest unit out of the rolling hash. */
const OUT = (() => {
  let power = 1;
  for (let unit = 0; unit < PIECE; unit++) power = Math.imul(power, BASE);
  return power;
})();
const STRETCH = 1 << 13;

/**
 * Finds where many pieces of twelve units stand in a text, in one pass (a rolling hash after Rabin and Karp), however many
 * quotes they come from. Places are by hash alone; who uses them compares the words.
 */
export class Pieces {
  #hashes: number[] = [];
  #counts: number[] = [];
  /** Per piece its last hit; per hit the one before. */
  #last: number[] = [];
  #before: number[] = [];
  #hits: number[] = [];
  readonly #table: Int32Array;
  readonly #shift: number;

  /** @param most the most pieces that will be added */
  constructor(most: number) {
    // Half of the table stays empty, so that most looks end at the first slot.
    const bits = Math.max(8, Math.ceil(Math.log2(most)) + 1);
    this.#table = new Int32Array(1 << bits).fill(-1);
    this.#shift = 32 - bits;
  }

  /** Adds the piece that begins at `at`; answers its number. Equal pieces have one number. */
  add(words: string, at: number): number {
    let hash = 0;
    for (let unit = at; unit < at + PIECE; unit++) hash = (Math.imul(hash, BASE) + words.charCodeAt(unit)) | 0;
    let slot = this.#slot(hash);
    for (let id = this.#table[slot] as number; id >= 0; id = this.#table[slot] as number) {
      if (this.#hashes[id] === hash) return id;
      slot = (slot + 1) & (this.#table.length - 1);
    }
    const id = this.#hashes.push(hash) - 1;
    this.#counts.push(0);
    this.#last.push(-1);
    this.#table[slot] = id;
    return id;
  }

  /** Reads the text, pausing several times a millisecond. */
  *scan(codes: Uint16Array): Generator<undefined, void> {
    for (let from = 0; from < codes.length; from += STRETCH) {
      this.#read(codes, from, Math.min(codes.length, from + STRETCH));
      yield;
    }
  }

  /** Where a piece stands, from the last place to the first; nowhere when it is common. Each is moved by `offset`. */
  places(id: number, offset = 0, into: number[] = []): number[] {
    if (this.isCommon(id)) return into;
    for (let hit = this.#last[id] as number; hit >= 0; hit = this.#before[hit] as number) {
      into.push((this.#hits[hit] as number) - offset);
    }
    return into;
  }

  isCommon(id: number): boolean {
    return (this.#counts[id] as number) > COMMON;
  }

  #read(codes: Uint16Array, from: number, to: number): void {
    const table = this.#table;
    const hashes = this.#hashes;
    const mask = table.length - 1;
    const shift = this.#shift;
    let hash = 0;
    const begin = Math.max(0, from - PIECE + 1);
    for (let at = begin; at < to; at++) {
      hash = (Math.imul(hash, BASE) + (codes[at] as number)) | 0;
      if (at - begin < PIECE - 1) continue;
      if (at - begin >= PIECE) hash = (hash - Math.imul(codes[at - PIECE] as number, OUT)) | 0;
      let slot = Math.imul(hash, 0x9e3779b1) >>> shift;
      for (let id = table[slot] as number; id >= 0; id = table[slot] as number) {
        if (hashes[id] === hash) {
          this.#hit(id, at - PIECE + 1);
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
  }

  #hit(id: number, at: number): void {
    const count = (this.#counts[id] as number) + 1;
    this.#counts[id] = count;
    if (count > COMMON) return;
    this.#before.push(this.#last[id] as number);
    this.#last[id] = this.#hits.push(at) - 1;
  }

  #slot(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> this.#shift;
  }
}
