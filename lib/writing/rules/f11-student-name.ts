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
