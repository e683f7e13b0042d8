import { wordsAt } from '../ranges.ts';
import { advice } from './moves.ts';
import type { SentenceRule } from './rule.ts';

/** Families of handed-down phrases (S29), each with an aligned way in the words files ("oldWay.mandate"). */
const OLD_WAYS = ['oldWay.mandate', 'oldWay.inspect', 'oldWay.scores', 'oldWay.coverage', 'oldWay.tell'] as const;

/** S29: words that read like a directive handed down, with a way of saying it side by side. */
export const oldWay: SentenceRule = {
  id: 'old-way',
  label: null,
  find(sentence, facts) {
    if (
      facts.courtesy ||
      facts.thinking ||
      sentence.in('notRated').length > 0 ||
      /\bworry\b|\bback you\b/i.test(sentence.text)
    )
      return [];
    for (const family of OLD_WAYS) {
      const [hit] = sentence.in(family);
      if (!hit) continue;
      const { start, end, words } = wordsAt(sentence, hit);
      return [{ start, end, why: { key: `${family}.why`, values: { words } }, move: advice(`${family}.move`) }];
    }
    return [];
  },
};
