import type { TermMatcher, TermTokens } from '../lens/term-matcher.ts';
import { stem } from '../lens/words/stem.ts';
import { type Token, tokenize } from '../lens/words/tokenize.ts';
import type { CompiledLists, ListName } from './lists/lists.ts';
import { findHoles, findTimes, findUrls } from './mask/marks.ts';
import type { Mask } from './mask/mask.ts';
import { findQuotes } from './mask/quotes.ts';

/** Tokens `from` up to (not including) `to`. */
export interface Range {
  from: number;
  to: number;
}

/** One sentence, taken apart once; rules and facts only look. Character offsets are UTF-16 units into `text`. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
  masks: readonly Mask[];
  /** Ends in a question mark that is not quoted. */
  asks: boolean;
  exclaims: boolean;
  terms: readonly TermTokens[];
  /** Hits of a list outside of every mask. */
  in(list: ListName | `${string}:${string}`): readonly Range[];
  /** Hits of a list, quotations and mathematics included. */
  everywhere(list: ListName | `${string}:${string}`): readonly Range[];
  masked(token: number): Mask | undefined;
  /** Some list has this very word, so it is a word of such notes and nobody's name (names themselves aside). */
  common(token: number): boolean;
}

const NONE: readonly Range[] = [];

/** Reads a sentence: words, masks, and every hit of every list in one pass. */
export function readSentence(text: string, lists: CompiledLists, terms: TermMatcher): Sentence {
  const tokens = tokenize(text);
  const quotes = findQuotes(text);
  const masks: Mask[] = [...findUrls(text), ...quotes, ...findTimes(text), ...findHoles(text)];
  for (const { from, to } of lists.programs.find(tokens, true)) {
    if (tokens[from]?.capital) masks.push({ kind: 'program', ...chars(tokens, from, to) });
  }
  const hits = new Map<number, Range[]>();
  const firstNames = lists.numberOf('firstName');
  const common = new Set<number>();
  const stemmed = tokens.map((token) => ({ ...token, word: stem(token.word) }));
  for (const { value, from, to } of [...lists.trie.find(tokens), ...lists.stems.find(stemmed)]) {
    if (to - from === 1 && value !== firstNames) common.add(from);
    const found = hits.get(value);
    if (found) found.push({ from, to });
    else hits.set(value, [{ from, to }]);
  }
  const collocations = lists.numberOf('mathCollocation');
  for (const hit of (collocations !== undefined && hits.get(collocations)) || NONE) {
    masks.push({ kind: 'math', ...chars(tokens, hit.from, hit.to) });
  }
  const maskOf: (Mask | undefined)[] = new Array(tokens.length);
  const apply = (mask: Mask): void => {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token && token.start < mask.end && mask.start < token.end) maskOf[at] ??= mask;
    }
  };
  masks.forEach(apply);
  const everywhere = (list: string): readonly Range[] => {
    const number = lists.numberOf(list);
    return (number !== undefined && hits.get(number)) || NONE;
  };
  // Rules ask for the same lists many times over.
  const asked = new Map<string, readonly Range[]>();
  const inside = (list: string): readonly Range[] => {
    let free = asked.get(list);
    if (!free) {
      const found = everywhere(list);
      free = found.length === 0 ? NONE : found.filter(({ from, to }) => unmasked(maskOf, from, to));
      asked.set(list, free);
    }
    return free;
  };
  const reported = findReported(tokens, inside);
  if (reported) {
    const mask: Mask = { kind: 'reported', ...chars(tokens, reported.from, reported.to) };
    masks.push(mask);
    apply(mask);
    asked.clear();
  }
  const last = text.replace(/["”’)\]\s]+$/, '');
  const endQuoted = quotes.some((quote) => quote.end >= last.length && quote.start < last.length - 1);
  return {
    text,
    tokens,
    masks,
    asks: last.endsWith('?') && !endQuoted,
    exclaims: last.endsWith('!') && !endQuoted,
    terms: terms.findInTokens(tokens),
    in: inside,
    everywhere,
    masked: (token) => maskOf[token],
    common: (token) => common.has(token),
  };
}

function unmasked(maskOf: readonly (Mask | undefined)[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (maskOf[at]) return false;
  return true;
}

const chars = (tokens: readonly Token[], from: number, to: number): { start: number; end: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** What a saying without "that" begins with. */
const OPENS = new Set(['it', "it's", 'the', 'they', 'she', 'he', 'there', 'you', 'we', "that's", 'this']);
/** Acts that can carry a claim: "decided that", "showed why". */
const SHOWING = /^(?:decid|show|prov|found|realiz|figur|discover|conclud|notic)/;
const LINKS = new Set(['that', 'why', 'how', 'if', 'whether', 'what', 'where', 'which']);

/** Where "that" or the like stands after a verb: right behind it, or behind the person told ("told his partner that"). */
function linkAfter(tokens: readonly Token[], verb: Range): number {
  for (let at = verb.to; at <= verb.to + 2; at++) {
    if (tokens[at]?.pause) break;
    if (LINKS.has(tokens[at]?.word ?? '')) return at;
  }
  return verb.to;
}

/** What a student said without quotation marks ("argued that the quotient is never bigger") is the student's, not the writer's. */
function findReported(tokens: readonly Token[], inside: (list: ListName) => readonly Range[]): Range | undefined {
  const showing = inside('making').filter(({ from }) => SHOWING.test(tokens[from]?.word ?? ''));
  for (const verb of [...inside('saying'), ...showing]) {
    const at = linkAfter(tokens, verb);
    const bare =
      /^(?:said|says|thought|thinks|claimed|argued)$/.test(tokens[verb.to - 1]?.word ?? '') &&
      OPENS.has(tokens[verb.to]?.word ?? '');
    const link = tokens[bare ? verb.to : at];
    if (!link || (!bare && !LINKS.has(link.word)) || link.pause) continue;
    const before = tokens.slice(Math.max(0, verb.from - 8), verb.from).map((token) => token.word);
    if (before.some((word) => word === 'i' || word === 'we' || word === 'to' || word === 'you')) continue;
    const speaker = [
      ...inside('student'),
      ...inside('group'),
      ...inside('pronoun'),
      ...inside('one'),
      ...inside('particular'),
    ];
    if (!speaker.some((who) => who.to <= verb.from && verb.from - who.to < 6)) continue;
    const from = bare ? verb.to : at + 1;
    // "No student asked why.": nothing follows that somebody could have said.
    if (from < tokens.length) return { from, to: tokens.length };
  }
  return undefined;
}
