import type { Facts } from '../facts/facts.ts';
import { without, word, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { focusMove } from './moves.ts';
import type { SentenceRule } from './rule.ts';

/** F8: the room, the rules or the paper, while the visit has a focus in mathematics. */
export const offFocus: SentenceRule = {
  id: 'F8',
  label: 'off-focus',
  find(sentence, facts, { focus, lens }) {
    if (!focus || facts.courtesy) return [];
    return offFocusIn(sentence, facts)
      .slice(0, 1)
      .map((hit) => {
        const { start, end, words } = wordsAt(sentence, hit);
        const title = lens.lookFors.find((each) => each.id === focus)?.title ?? focus;
        return { start, end, why: { key: 'F8.why', values: { words, focus: title } }, move: focusMove(lens) };
      });
  },
};

/** Content-neutral matters in a sentence, unless the sentence shows mathematics or students' reasoning. */
export function offFocusIn(sentence: Sentence, facts: Facts): Range[] {
  const ordered = facts.directives.length > 0 ? sentence.in('offFocusOrder') : [];
  const hits = [...without(sentence.in('offFocus'), sentence.in('onTask')), ...ordered];
  if (hits.length === 0) return [];
  const quoted = sentence.masks.some(
    (mask) => mask.kind === 'quote' || mask.kind === 'math' || mask.kind === 'reported',
  );
  const misusedTerm = sentence.terms.length > 0;
  const reasoned =
    facts.thinking !== undefined &&
    (sentence.everywhere('mathWord').length > 0 ||
      sentence.everywhere('looksMath').length > 0 ||
      sentence.in('saying').some((verb) => !/^(?:to|for)$/.test(word(sentence, verb.to))));
  const mathematics = sentence
    .everywhere('mathWord')
    .some((hit) => !hits.some((other) => other.from <= hit.from && hit.to <= other.to));
  return quoted || misusedTerm || reasoned || mathematics ? [] : hits;
}
