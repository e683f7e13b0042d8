import { focusMove } from './moves.ts';
import type { SentenceRule } from './rule.ts';

/** A starter whose hole nobody has filled. */
export const emptyHole: SentenceRule = {
  id: 'hole',
  label: null,
  find: (sentence, _facts, { lens }) =>
    sentence.masks
      .filter((mask) => mask.kind === 'hole')
      .map(({ start, end }) => {
        const words = sentence.text.slice(start, end);
        const starter = lens.sentenceStarters.find((each) => each.text.includes(words));
        return {
          start,
          end,
          why: { key: 'hole.why', values: { words: words.slice(1, -1) } },
          move: starter ? { kind: 'starter', id: starter.id } : focusMove(lens),
        };
      }),
};
