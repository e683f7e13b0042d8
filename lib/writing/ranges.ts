import type { Range, Sentence } from './sentence.ts';

/** Hits of one list that do not lie in (or across) a hit of another: "low end" is no "low". */
export function without(hits: readonly Range[], except: readonly Range[]): Range[] {
  return hits.filter((hit) => !except.some((other) => other.from < hit.to && hit.from < other.to));
}

export const touches = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** Whether no pause (comma, dash, colon) parts two places of a sentence. */
export function unbroken(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (sentence.tokens[at]?.pause) return false;
  return true;
}

/** The last hit of `hits` that ends at most `reach` words before `at`, in the same breath. */
export function closestBefore(
  sentence: Sentence,
  hits: readonly Range[],
  at: number,
  reach: number,
): Range | undefined {
  let best: Range | undefined;
  for (const hit of hits) {
    if (hit.to <= at && at - hit.to <= reach && unbroken(sentence, hit.to - 1, at) && (!best || hit.to > best.to))
      best = hit;
  }
  return best;
}

export const word = (sentence: Sentence, at: number): string => sentence.tokens[at]?.word ?? '';

/** The words of a range as they stand in the sentence. */
export function wordsAt(sentence: Sentence, { from, to }: Range): { start: number; end: number; words: string } {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? sentence.text.length;
  return { start, end, words: sentence.text.slice(start, end) };
}

/**
 * Where a sentence takes a shape, in tokens and outside of every mask. Shapes say how a thing is put ("I am so proud of …"); lists
 * say with which words. Every gap in a pattern is bounded, so that no sentence can make one slow.
 */
export function shaped(sentence: Sentence, pattern: RegExp): readonly Range[] {
  const known = shapes.get(sentence) ?? new Map<RegExp, Range[]>();
  shapes.set(sentence, known);
  const before = known.get(pattern);
  if (before) return before;
  const found: Range[] = [];
  for (const match of sentence.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const from = sentence.tokens.findIndex((token) => token.end > match.index);
    let to = from;
    while (to < sentence.tokens.length && (sentence.tokens[to]?.start ?? end) < end) to++;
    if (from >= 0 && to > from && !masked(sentence, from, to)) found.push({ from, to });
  }
  known.set(pattern, found);
  return found;
}

/** Several rules ask for the same shapes of a sentence. */
const shapes = new WeakMap<Sentence, Map<RegExp, Range[]>>();

function masked(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.masked(at)) return true;
  return false;
}
