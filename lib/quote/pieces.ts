/** Units in a piece. Twelve are about two words: rarely the same by chance, and most edits leave some whole. */
export const PIECE = 12;
/** A piece that stands in more places than this says nothing about where a quote is. */
export const COMMON = 24;
/** Of pieces that stand in more places than this, only so many are kept. */
export const MOST_HITS = 2000;
/**
 * A hash has 29 bits, so that it and all on the way to it are small integers to V8: until the loop is compiled, which takes half of a
 * page of 200,000 units, each larger number would be an object of its own.
 */
const BITS = 29;
const MASK = (1 << BITS) - 1;
const KINDS = 1 << 10;
/** What a unit adds when it comes into a piece, and what takes it out again. Units of one kind are told apart by who compares words. */
const INTO = new Int32Array(KINDS);
const OUT = new Int32Array(KINDS);
for (let kind = 0, drawn = 1; kind < KINDS; kind++) {
  drawn = (Math.imul(drawn, 0x915f77f5) + 1) | 0;
  INTO[kind] = (drawn ^ (drawn >>> 15)) & MASK;
  OUT[kind] = turned(INTO[kind] as number, PIECE);
}
const STRETCH = 1 << 13;

/** The bits moved up by so many places, round the end. */
function turned(hash: number, places: number): number {
  return ((hash << places) & MASK) | (hash >>> (BITS - places));
}

/**
 * Finds where many pieces of twelve units stand in a text, in one pass (a rolling hash, by cyclic polynomial), however many quotes
 * they come from. Places are by hash alone; who uses them compares the words.
 */
export class Pieces {
  readonly #hashes: Int32Array;
  readonly #counts: Int32Array;
  /** Per piece its last hit; per hit the one before. */
  readonly #last: Int32Array;
  readonly #before: number[] = [];
  readonly #hits: number[] = [];
  readonly #table: Int32Array;
  #size = 0;

  /** @param most the most pieces that will be added */
  constructor(most: number) {
    this.#hashes = new Int32Array(most);
    this.#counts = new Int32Array(most);
    this.#last = new Int32Array(most).fill(-1);
    // Half of the table stays empty, so that most looks end at the first slot.
    this.#table = new Int32Array(1 << Math.max(8, Math.ceil(Math.log2(most)) + 1)).fill(-1);
  }

  /** Adds the piece that begins at `at`; answers its number. Equal pieces have one number. */
  add(words: string, at: number): number {
    let hash = 0;
    for (let unit = at; unit < at + PIECE; unit++) {
      hash = turned(hash, 1) ^ (INTO[words.charCodeAt(unit) % KINDS] as number);
    }
    const mask = this.#table.length - 1;
    let slot = hash & mask;
    for (let id = this.#table[slot] as number; id >= 0; id = this.#table[slot] as number) {
      if (this.#hashes[id] === hash) return id;
      slot = (slot + 1) & mask;
    }
    this.#hashes[this.#size] = hash;
    this.#table[slot] = this.#size;
    return this.#size++;
  }

  /** Reads the text, pausing several times a millisecond. */
  *scan(codes: Uint16Array): Generator<undefined, void> {
    for (let from = 0; from < codes.length; from += STRETCH) {
      this.#read(codes, from, Math.min(codes.length, from + STRETCH));
      yield;
    }
  }

  /** In how many places a piece stands. */
  count(id: number): number {
    return this.#counts[id] as number;
  }

  isCommon(id: number): boolean {
    return this.count(id) > COMMON;
  }

  /** The last hit of a piece; -1 where it has none. From there `before` leads to the others: no list is made for anybody. */
  last(id: number): number {
    return this.#last[id] as number;
  }

  before(hit: number): number {
    return this.#before[hit] as number;
  }

  /** Where in the text a hit is. */
  at(hit: number): number {
    return this.#hits[hit] as number;
  }

  #read(codes: Uint16Array, from: number, to: number): void {
    const table = this.#table;
    const hashes = this.#hashes;
    const mask = table.length - 1;
    let hash = 0;
    const begin = Math.max(0, from - PIECE + 1);
    for (let at = begin; at < to; at++) {
      hash = ((hash << 1) & MASK) | (hash >> (BITS - 1));
      hash ^= INTO[(codes[at] as number) % KINDS] as number;
      if (at - begin < PIECE - 1) continue;
      if (at - begin >= PIECE) hash ^= OUT[(codes[at - PIECE] as number) % KINDS] as number;
      let slot = hash & mask;
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
    const count = this.count(id) + 1;
    this.#counts[id] = count;
    if (count > MOST_HITS) return;
    this.#before.push(this.last(id));
    this.#last[id] = this.#hits.push(at) - 1;
  }
}
