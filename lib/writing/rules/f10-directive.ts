import { wordsAt } from '../ranges.ts';
import { askMove } from './moves.ts';
import type { SentenceRule } from './rule.ts';

/** F10: an order to the teacher, where an offer or a question would leave the thinking with them. */
export const directiveTone: SentenceRule = {
  id: 'F10',
  label: 'directive-tone',
  find(sentence, facts, { lens }) {
    // "With this group you have to go slow" is said of the students (F5), not to the reader.
    if (sentence.tokens[0]?.word === 'with') return [];
    return facts.directives.slice(0, 1).map((hit) => {
      const { start, end, words } = wordsAt(sentence, hit);
      return { start, end, why: { key: 'F10.why', values: { words } }, move: askMove(lens) };
    });
  },
};
