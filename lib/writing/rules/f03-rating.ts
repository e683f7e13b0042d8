import { without, word, wordsAt } from '../ranges.ts';
import type { Sentence } from '../sentence.ts';
import { SCORES } from './f03-score-shapes.ts';
import { advice } from './moves.ts';
import type { Hit, SentenceRule } from './rule.ts';

/** F3: a score, a level or a word of the evaluation system. */
export const ratingLanguage: SentenceRule = {
  id: 'F3',
  label: 'rating-language',
  find(sentence, facts) {
    const hits: Hit[] = [];
    const add = (start: number, end: number): void => {
      const words = sentence.text.slice(start, end);
      hits.push({ start, end, why: { key: 'F3.why', values: { words } }, move: advice('move.no-rating') });
    };
    if (facts.thinking && !/rubric|evaluation|observ|walk|\brated\b|\bscore|\bteachers\b/i.test(sentence.text))
      return [];
    for (const hit of without(sentence.in('rating'), sentence.in('notRating'))) {
      if (ruledOut(sentence, hit.from)) continue;
      const { start, end } = wordsAt(sentence, hit);
      add(start, end);
    }
    for (const pattern of SCORES) {
      const match = pattern.exec(sentence.text);
      if (!match || /\bdescribes?|fingers|number line\b/i.test(sentence.text)) continue;
      const start = match.index;
      const end = start + match[0].length;
      const from = sentence.tokens.findIndex((token) => token.end > start);
      if (from < 0 || quoted(sentence, start, end) || ruledOut(sentence, from)) continue;
      add(start, end);
    }
    return hits.sort((a, b) => a.start - b.start).slice(0, 1);
  },
};

const quoted = (sentence: Sentence, start: number, end: number): boolean =>
  sentence.masks.some(
    (mask) =>
      (mask.kind === 'quote' || mask.kind === 'reported' || mask.kind === 'time' || mask.kind === 'url') &&
      mask.start < end &&
      start < mask.end,
  );

/** "will not go into your evaluation": said only to rule it out. */
function ruledOut(sentence: Sentence, at: number): boolean {
  // "would not pass on a formal observation" rates all the same.
  const near = sentence
    .in('notRated')
    .some(
      (hit) =>
        (hit.to <= at &&
          at - hit.to <= 8 &&
          !/^(pass|score|meet|meeting|get|earn|yet|rate|quite|be|hold)$/.test(word(sentence, hit.to))) ||
        (hit.to <= at &&
          at - hit.to <= 8 &&
          /^be (?:a )?(?:part|in|used|about|for|on|count)/.test(
            `${word(sentence, hit.to)} ${word(sentence, hit.to + 1)}`,
          )),
    );
  return (
    near ||
    /^(is|are|isn't|stay|stays|was) (not|n't|out|separate)/.test(`${word(sentence, at + 1)} ${word(sentence, at + 2)}`)
  );
}
