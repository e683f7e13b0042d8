/**
 * Walkthrough notes by the hundred, the same for the same seed: for the 200,000-character page, benchmarks and generated cases.
 * Like real notes they repeat themselves: the same teacher question, the same fraction and the same turn of phrase come back
 * again and again with other words around them.
 */
import { closings, nextSteps, paragraphs, slots, studentWords, titles } from './note-corpus-words.ts';

export type NoteBlock =
  | { kind: 'heading' | 'paragraph' | 'quote'; text: string }
  | { kind: 'table'; rows: readonly (readonly [time: string, who: string, words: string])[] };

/** One whole note, heading first. */
export type Note = readonly NoteBlock[];

/** Mulberry32: small, fast, and the same numbers in every runtime. Answers in [0, 1). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class NoteWriter {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  #number(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.#random() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }

  /** Fills `{name}` from the word lists and `{3-20}` with a number in that range; no word twice in one sentence. */
  #fill(pattern: string, said = new Set<string>()): string {
    return pattern.replace(/\{([^}]+)\}/g, (_whole, name: string) => {
      const range = /^(\d+)-(\d+)$/.exec(name);
      if (range) return String(this.#number(Number(range[1]), Number(range[2])));
      const words = slots[name]?.filter((word) => !said.has(word));
      if (!words) throw new Error(`The corpus has no words for {${name}}.`);
      const word = this.#pick(words);
      said.add(word);
      return this.#fill(word, said);
    });
  }

  #sentence(patterns: readonly string[]): string {
    const text = this.#fill(this.#pick(patterns));
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  #table(): NoteBlock {
    const rows: [string, string, string][] = [];
    let minute = this.#number(1, 12);
    for (let left = this.#number(3, 6); left > 0; left -= 1) {
      minute += this.#number(1, 6);
      const teacher = this.#random() < 0.4;
      const words = teacher ? `“${this.#fill('{question}')}”` : this.#sentence(studentWords);
      rows.push([`10:${String(minute).padStart(2, '0')}`, teacher ? 'Teacher' : this.#sentence(['{child}']), words]);
    }
    return { kind: 'table', rows };
  }

  note(): Note {
    const blocks: NoteBlock[] = [{ kind: 'heading', text: this.#sentence(titles) }];
    for (let left = this.#number(5, 9); left > 0; left -= 1) {
      const sentences = Array.from({ length: this.#number(2, 4) }, () => this.#sentence(paragraphs));
      blocks.push({ kind: 'paragraph', text: sentences.join(' ') });
      if (this.#random() < 0.3) blocks.push({ kind: 'quote', text: this.#sentence(studentWords) });
    }
    if (this.#random() < 0.4) blocks.push(this.#table());
    blocks.push({ kind: 'paragraph', text: this.#sentence(nextSteps) });
    blocks.push({ kind: 'paragraph', text: this.#sentence(closings) });
    return blocks;
  }
}

/** The passages of a note in reading order: one string for each paragraph, quote or table cell. */
export function passages(note: Note): string[] {
  return note.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));
}

/** Whole notes with at least `characters` UTF-16 units of text between them, and at most one note more. */
export function writeNotes({ seed = 1, characters = 200_000 }: { seed?: number; characters?: number } = {}): Note[] {
  const writer = new NoteWriter(seed);
  const notes: Note[] = [];
  for (let written = 0; written < characters; ) {
    const note = writer.note();
    notes.push(note);
    written += passages(note).reduce((sum, text) => sum + text.length, 0);
  }
  return notes;
}
