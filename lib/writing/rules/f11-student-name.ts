import { namesIn } from '../facts/student-names.ts';
import { touches, unbroken, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { advice } from './moves.ts';
import type { Hit, SentenceRule } from './rule.ts';

/** A number that stands for one student. "S1" and "student A" hide a student and stay. */
const NUMBERED =
  /\b(?:student|kid|child|learner|pupil)s?\s(?:#\s?\d+|no\.?\s?\d+|number\s\d+|id\s?#?\d+|\d{2,})\b|\b(?:student\s)?ID[:\s#]+\d{3,}\b|#\d{2,}\b(?=\s(?:said|wrote|asked|explained|drew|was|raised|shared))/iu;
/** Initials in the place of a name: "J.A. said". */
const INITIALS =
  /(?:^|[\s(])(?:\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.)(?=\s(?:said|wrote|asked|explained|drew|shared|raised|answered|told|showed))/u;

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
  const students = sentence.in('student');
  const known = sentence.in('describedStudent').flatMap((mark) => {
    const who = students.find(
      (each) => each.to <= mark.from && mark.from - each.to <= 3 && unbroken(sentence, each.to - 1, mark.from - 1),
    );
    return who &&
      !/s$/.test(sentence.tokens[who.to - 1]?.word ?? '') &&
      !/^(a|one|another|any)$/.test(sentence.tokens[who.from - 1]?.word ?? '')
      ? [{ from: who.from, to: mark.to }]
      : [];
  });
  return [...sentence.in('onlyStudent'), ...known];
}
