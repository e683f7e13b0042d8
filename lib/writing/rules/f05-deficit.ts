import type { Facts } from '../facts/facts.ts';
import { namesIn } from '../facts/student-names.ts';
import { closestBefore, shaped, unbroken, without, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { ALONE, OF_STUDENTS } from './deficit-shapes.ts';
import { evidenceMove } from './moves.ts';
import type { SentenceRule } from './rule.ts';

/** F5: words that say what students are or lack, instead of what they did. */
export const deficitLanguage: SentenceRule = {
  id: 'F5',
  label: 'deficit-language',
  find(sentence, facts, { lens }) {
    return deficitsIn(sentence, facts)
      .slice(0, 1)
      .map((hit) => {
        const { start, end, words } = wordsAt(sentence, hit);
        return { start, end, why: { key: 'F5.why', values: { words } }, move: evidenceMove(lens) };
      });
  },
};

/** All labels and statements of lack, in order. */
export function deficitsIn(sentence: Sentence, facts: Facts): Range[] {
  const nouns = sentence.in('deficitStudent');
  const except = sentence.in('notLabel');
  const nounAfter = (hit: Range): Range | undefined =>
    nouns.find(
      (noun) =>
        noun.from >= hit.to &&
        noun.from - hit.to <= 1 &&
        unbroken(sentence, hit.from, noun.from) &&
        !/^(the|a|your|to|of|for|than|and|in)$/.test(sentence.tokens[hit.to]?.word ?? ''),
    );
  const joined = (hits: readonly Range[]): Range[] =>
    without(hits, except).flatMap((hit) => {
      const noun = nounAfter(hit);
      return noun ? [{ from: hit.from, to: noun.to }] : [];
    });
  const labels = joined(sentence.in('deficitAdjective'));
  // A status beside a name is a label, whatever else is said.
  const missing = sentence.in('missing').length > 0 || namesIn(sentence).length > 0;
  const statuses = missing
    ? [
        ...joined(sentence.in('status')),
        ...plural(sentence),
        ...sentence.in('statusOf').filter((hit) => somebodyBefore(sentence, facts, hit)),
      ]
    : [];
  const lacks = without(sentence.in('lacking'), except).filter((hit) => lacking(sentence, facts, hit));
  const shapes = [
    ...ALONE.flatMap((shape) => shaped(sentence, shape)),
    ...without(predicated(sentence, facts), except),
  ];
  return [
    ...without(sentence.in('deficit'), except),
    ...bracketed(sentence),
    ...labels,
    ...statuses,
    ...lacks,
    ...shapes,
  ].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** "He is so lazy", "half of this class is unteachable": said of students, not of a voice or a line. */
const predicated = (sentence: Sentence, facts: Facts): Range[] =>
  OF_STUDENTS.flatMap((shape) => shaped(sentence, shape)).filter(
    (hit) =>
      facts.counts.length === 0 && facts.students.some((who) => who.to <= hit.from + 1 && hit.from - who.to <= 1),
  );

const somebodyBefore = (sentence: Sentence, facts: Facts, hit: Range): boolean =>
  [...facts.students, ...sentence.in('deficitStudent')].some((who) => who.from <= hit.from);

/** "Maria T. (IEP)": a name with a status. */
function bracketed(sentence: Sentence): Range[] {
  if (!/\b(?:IEP|504|ELL?|ESL|SPED|ADHD|LEP|RTI|GT|LD)\b/.test(sentence.text)) return [];
  return namesIn(sentence)
    .filter((name) => /^(iep|504|ell?|esl|sped|adhd|lep|rti|gt|ld)$/.test(sentence.tokens[name.to]?.word ?? ''))
    .map((name) => ({ from: name.from, to: name.to + 1 }));
}

/** "The ELLs", "newcomers": a status as a name. */
const plural = (sentence: Sentence): Range[] =>
  sentence.tokens.flatMap((token, at) =>
    /^(ells|els|esls|ieps|newcomers|lep|spec)$/.test(token.word) && !sentence.masked(at)
      ? [{ from: at, to: at + 1 }]
      : [],
  );

function lacking(sentence: Sentence, facts: Facts, hit: Range): boolean {
  if (facts.counts.length > 0) return false;
  const you = closestBefore(sentence, sentence.in('teacher'), hit.from, 1);
  if (you && sentence.tokens[you.from]?.word === 'you') return false;
  const who =
    facts.students.some((each) => each.from < hit.to && hit.from - each.to <= 8) ||
    sentence.in('deficitStudent').some((each) => each.to <= hit.from && hit.from - each.to <= 8);
  return (
    who ||
    (facts.students.some((each) => each.from >= hit.to && each.from - hit.to <= 6) &&
      /^(unmotivated|helpless|hopeless|simpler|easier|low|bottom)/.test(sentence.tokens[hit.from]?.word ?? ''))
  );
}
