import { wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import type { Hit, Move } from './rule.ts';

/** What a rule says about some words of a sentence: why in one sentence of the words files, which may name the words, and a move. */
export function hitAt(
  sentence: Sentence,
  range: Range,
  key: string,
  move: Move,
  values: Readonly<Record<string, string>> = {},
): Hit {
  const { start, end, words } = wordsAt(sentence, range);
  return { start, end, why: { key, values: { words, ...values } }, move };
}
