import type { Token } from './tokenize.ts';

interface Node {
  next: Map<string, Node> | null;
  values: number[] | null;
}

/** Tokens `from` up to (not including) `to` are the words of a phrase with this value. */
export interface PhraseHit {
  value: number;
  from: number;
  to: number;
}

/**
 * Many phrases in one tree of words. Looking at a text costs (words × the longest phrase), however many phrases there are, so
 * a lens with 10,000 entries is as fast as one with ten.
 */
export class PhraseTrie {
  readonly #root: Node = { next: null, values: null };

  /** Adds a phrase by its words (see `wordsOf`). A phrase without words is left out. */
  add(words: readonly string[], value: number): void {
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(word, child);
      }
      node = child;
    }
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }

  /**
   * Every phrase in the tokens, in order of its first word. A phrase does not reach across a comma or another pause, unless
   * `acrossPauses` is set (names such as "Always, Sometimes, Never").
   */
  find(tokens: readonly Token[], acrossPauses = false): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let node: Node | undefined = this.#root;
      for (let at = from; at < tokens.length; at++) {
        const token = tokens[at];
        if (!token || (at > from && token.pause && !acrossPauses)) break;
        node = node.next?.get(token.word);
        if (!node) break;
        if (node.values) for (const value of node.values) hits.push({ value, from, to: at + 1 });
      }
    }
    return hits;
  }
}
