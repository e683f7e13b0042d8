import type { LensPack } from './pack.ts';
import { inflections } from './words/inflect.ts';
import { PhraseTrie } from './words/phrase-trie.ts';
import { type Token, tokenize, wordsOf } from './words/tokenize.ts';

/** A shared term in a text, by the term itself, an alias or an inflection of one of them. Offsets are UTF-16 units. */
export interface TermUse {
  definitionId: string;
  start: number;
  end: number;
}

/** The same use, counted in tokens. */
export interface TermTokens {
  definitionId: string;
  from: number;
  to: number;
}

export interface TermMatcher {
  /** All shared terms in a text, in order; where two overlap, the longer one stands. */
  find(text: string): TermUse[];
  /** The same on tokens that exist already. */
  findInTokens(tokens: readonly Token[]): TermTokens[];
}

/**
 * Makes the matcher for a lens (build it once per lens: it inflects every term). Only the last word of a phrase is inflected,
 * and the first when it is a verb form in -ing ("pressing for reasoning"), so that phrases stay phrases.
 */
export function termMatcher(lens: Pick<LensPack, 'definitions'>): TermMatcher {
  const trie = new PhraseTrie();
  lens.definitions.forEach((definition, value) => {
    for (const phrase of [definition.term, ...definition.aliases]) addPhrase(trie, phrase, value);
  });
  const findInTokens = (tokens: readonly Token[]): TermTokens[] =>
    longestOf(
      trie.find(tokens).map(({ value, from, to }) => ({ definitionId: lens.definitions[value]?.id ?? '', from, to })),
    );
  return {
    findInTokens,
    find: (text) => {
      const tokens = tokenize(text);
      return findInTokens(tokens).map(({ definitionId, from, to }) => ({
        definitionId,
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      }));
    },
  };
}

function addPhrase(trie: PhraseTrie, phrase: string, value: number): void {
  const words = wordsOf(phrase.replace(/\([^)]*\)/g, ' '));
  const last = words.at(-1);
  if (last === undefined) return;
  const head = words.slice(0, -1);
  for (const form of inflections(last)) trie.add([...head, form], value);
  const first = words[0];
  if (head.length > 0 && first?.endsWith('ing')) {
    for (const form of inflections(first)) trie.add([form, ...words.slice(1)], value);
  }
}

function longestOf(uses: TermTokens[]): TermTokens[] {
  const byLength = [...uses].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Set<number>();
  const kept: TermTokens[] = [];
  for (const use of byLength) {
    let free = true;
    for (let at = use.from; at < use.to; at++) free &&= !taken.has(at);
    if (!free) continue;
    for (let at = use.from; at < use.to; at++) taken.add(at);
    kept.push(use);
  }
  return kept.sort((a, b) => a.from - b.from);
}
