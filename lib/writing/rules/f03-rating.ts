import { without, word, wordsAt } from '../ranges.ts';
import type { Sentence } from '../sentence.ts';
import { advice } from './moves.ts';
import { LEVEL, RATING_SHAPES } from './rating-shapes.ts';
import type { Hit, SentenceRule } from './rule.ts';

/** A score of the lesson, in the shapes in which leaders write it. "3 out of 4 students" and "scored the number line" are none. */
const SCORES = [
  /\b(?:put|scored?|scoring|rated?|rating|gave|give|giving|mark(?:ed)?|call|earned?|got|get|gets|landed|came|comes|would be|was|is|were|be|it's|that's|you['’]re|you are|marking|makes|earns|solid|closer to|more like|leaning)\b[^.?!"“]{0,40}?\b(?:an?|at|as|to|towards? an?)\s(?:solid |strong |low |high |weak )?[0-5](?:\.\d)?(?=\s*(?:$|[.,;!)]|on (?:the|our|my|a) (?:\w+ )?(?:rubric|scale|form|tool|row|sheet|continuum|indicator|standard)|out of|on this|for (?:\w+ )?(?:questioning|discourse|engagement|wait|rigor|talk|instruction|today|this)|in (?:questioning|discourse|engagement|the (?!box|middle|same|\w+ (?:box|row|line))|domain)|today|right now|or an? [0-5]))/iu,
  /^(?:\d[a-e]|[\p{L}][\p{L}\s'/&-]{2,40})(?::|\s[-–—=])\s*(?:level\s)?[0-5](?:\.\d)?(?:\s*(?:\/|out of|of)\s*(?:3|4|5|10))?\s*(?:[.;,]|$)/iu,
  /\b(?:at|a|the|solid|to|from)\slevel\s(?:[0-5]|one|two|three|four)\b(?!\s(?:of the game|problem|text|reader))/iu,
  /\b(?:in|on|for|at|under|component|domain|element|indicator)\s[1-4][a-e]\b(?!\s*[-+*/=^])/iu,
  /\b(?:give|gave|grade[sd]?|get|gets|got|earn(?:s|ed)?|deserves?|was|is|be)\b[^.?!"“]{0,30}?\b(?:an?\s|grade of\s)(?:solid |strong )?(?:[A-DF][+-](?=[\s.,!]|$)|[B-DF](?=[.,!]|\sfor|\sfrom me|$)|A(?=[.!]|\sfor (?:this|the|your)|$))/u,
  /\b(?:as|a|at|is|was|be|of|:)\s(?:Basic|Developing|Emerging|Effective|Distinguished|Proficient|Accomplished|Exemplary|Unsatisfactory|Outstanding|Good|Requires Improvement|Inadequate|Secure|Innovating|Applying|Approaching|Beginning|Advanced|Satisfactory)\b/u,
  /\bfrom an? [0-5] to an? [0-5]\b|\bon track (?:for|to be) (?:an? )?(?:exceed|meet|proficien|expected|greater depth|distinguish|outstanding|good)|\b(?:talk|questioning|discourse|engagement|questions|demand|rigor|language)\s[0-5]\s?\/\s?[345]\b|^\d(?:\.5)?\s?\/\s?(?:[345]|10) (?:for|on|in)\b|^(?:overall )?grade:\s*[A-F][+-]?|\bsolid [0-5](?:\.\d)?\b(?!\s(?:minutes|seconds|hours|weeks|days|times))|\b(?:scored?|rated?) (?:a (?:bit|little) )?(?:higher|lower|better|worse)\b/iu,
  /\bon a scale (?:of|from)\b|\bout of (?:five|four|ten|5|10) stars\b|\b(?:effective|proficient|basic|distinguished) practice\b|\b(?:10|ten)\s?(?:\/|out of)\s?(?:10|ten)\b/iu,
  /\b(?:above|below|under|over|nearly|almost|close to|barely|not quite|at best)\s(?:an? )?[0-5](?=\s*(?:$|[.!,;]|with this|for this|today|on))/iu,
] as const;
/** "Questioning: proficient." */
const LEVEL_LABEL = new RegExp(
  `^[\\p{L}\\d][\\p{L}\\d.\\s'/&-]{1,40}(?::|\\s[-–—=])\\s*(?:${LEVEL}|advanced|met|meets?|exceeds?|below)(?![\\p{L}])`,
  'iu',
);

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
    if (
      facts.thinking &&
      !/^talk/.test(word(sentence, facts.thinking.verb.from)) &&
      !/rubric|evaluation|observ|walk/i.test(sentence.text)
    )
      return [];
    for (const hit of without(sentence.in('rating'), sentence.in('notRating'))) {
      if (ruledOut(sentence, hit.from)) continue;
      const { start, end } = wordsAt(sentence, hit);
      add(start, end);
    }
    for (const pattern of [...SCORES, LEVEL_LABEL, ...RATING_SHAPES]) {
      pattern.lastIndex = 0;
      const match = pattern.exec(sentence.text);
      if (!match || /\bdescribes?|fingers|number line|(?:noise|voice) level\b/i.test(sentence.text)) continue;
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
