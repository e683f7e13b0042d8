import { INITIALS, NUMBERED } from '../facts/numbered-students.ts';
import { namesIn } from '../facts/student-names.ts';
import { touches, unbroken, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { advice } from './moves.ts';
import type { Hit, SentenceRule } from './rule.ts';

/** F11: a student who can be known: by name, number, initials, or by what sets them apart. */
export const studentIdentified: SentenceRule = {
  id: 'F11',
  label: 'student-name',
  find(sentence, _facts, { notNames }) {
    const hits: Hit[] = [];
    const marks = described(sentence);
    for (const name of namesIn(sentence)) {
      if (marks.some((mark) => touches(mark, name))) continue;
      const parts = sentence.tokens.slice(name.from, name.to).map((token) => token.word);
      if (parts.some((part) => notNames.has(part))) continue;
      const { start, end, words } = wordsAt(sentence, name);
      hits.push(hit(start, end, words, parts[0]));
    }
    for (const pattern of [NUMBERED, INITIALS]) {
      const match = pattern.exec(sentence.text);
      if (match && !quoted(sentence, match.index))
        hits.push(hit(match.index, match.index + match[0].length, match[0].trim()));
    }
    for (const range of marks) {
      const { start, end, words } = wordsAt(sentence, range);
      hits.push(hit(start, end, words));
    }
    return hits.sort((a, b) => a.start - b.start).slice(0, 4);
  },
};

const hit = (start: number, end: number, words: string, name?: string): Hit => ({
  start,
  end,
  why: { key: 'F11.why', values: { words } },
  move: advice('move.a-student'),
  ...(name === undefined ? {} : { name }),
});

const quoted = (sentence: Sentence, at: number): boolean =>
  sentence.masks.some((mask) => (mask.kind === 'quote' || mask.kind === 'url') && mask.start <= at && at < mask.end);

/** "the boy in the wheelchair", "your only new student from Honduras". */
function described(sentence: Sentence): Range[] {
  const marks = [
    ...sentence.in('describedStudent'),
    ...sentence.in('mark').flatMap((mark) => led(sentence, mark, 4, /^(?:in|with|wearing|on|has)$/)),
    ...places(sentence).flatMap((place) => led(sentence, place, 1, /^from$/)),
  ];
  return [...sentence.in('onlyStudent'), ...marks.flatMap((mark) => oneStudent(sentence, mark))];
}

/** "Honduras", "El Salvador": a capitalised word that no list has. */
const places = (sentence: Sentence): Range[] =>
  sentence.tokens.flatMap((token, from) =>
    token.capital && (token.word === 'el' || !sentence.common(from)) && !sentence.masked(from)
      ? [{ from, to: from + 1 }]
      : [],
  );

/** A range with the word that leads to it, when that stands close before. */
function led(sentence: Sentence, { from, to }: Range, reach: number, word: RegExp): Range[] {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (word.test(sentence.tokens[at]?.word ?? '')) return [{ from: at, to }];
  }
  return [];
}

/** A single, certain student right before a mark: "a student in a hat" and "students in hats" are nobody in particular. */
function oneStudent(sentence: Sentence, mark: Range): Range[] {
  const who = sentence
    .in('student')
    .find((each) => each.to <= mark.from && mark.from - each.to <= 3 && unbroken(sentence, each.to - 1, mark.from - 1));
  if (!who || /s$/.test(sentence.tokens[who.to - 1]?.word ?? '')) return [];
  const before = sentence.tokens.slice(Math.max(0, who.from - 2), who.from).map((token) => token.word);
  return before.some((each) => /^(?:a|one|another|any)$/.test(each)) ? [] : [{ from: who.from, to: mark.to }];
}
