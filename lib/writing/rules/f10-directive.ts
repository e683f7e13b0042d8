import { wordsAt } from '../ranges.ts';
import { askMove } from './moves.ts';
import type { SentenceRule } from './rule.ts';

/** F10: an order to the teacher, where an offer or a question would leave the thinking with them. */
export const directiveTone: SentenceRule = {
  id: 'F10',
  label: 'directive-tone',
  find(sentence, facts, { lens }) {
    return facts.directives.slice(0, 1).map((hit) => {
      const { start, end, words } = wordsAt(sentence, hit);
      return { start, end, why: { key: 'F10.why', values: { words } }, move: askMove(lens) };
    });
  },
};
