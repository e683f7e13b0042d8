import type { Facts } from '../facts/facts.ts';
import { closestBefore, shaped, touches, unbroken, without, word, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { praiseIn } from './f01-praise.ts';
import { ratingLanguage } from './f03-rating.ts';
import { deficitsIn } from './f05-deficit.ts';
import { vagueIn } from './f07-vague.ts';
import { evidenceMove } from './moves.ts';
import type { SentenceRule } from './rule.ts';
import { ABOUT_A_PART, AFTERTHOUGHT, LABELLED, WHOLE } from './verdict-shapes.ts';

/** Names of levels belong to F3 when the sentence rates. */
const LEVELS =
  /^(good|outstanding|inadequate|secure|developing|basic|effective|ineffective|needs improvement|exemplary|satisfactory|below average)$/i;
const STUDENT_WORK = /^(student|students|student's|her|his|their|partner|pair|group)$/;

/** F2: a verdict on the lesson or the teaching. */
export const judgementWord: SentenceRule = {
  id: 'F2',
  label: 'judgement-word',
  find(sentence, facts, setting) {
    if (facts.courtesy || sentence.asks) return [];
    const scored =
      ratingLanguage.find(sentence, facts, setting).length > 0 ||
      /^component|^domain|^indicator|\bgraded\b|\bdomain \d|\bpractice under/i.test(sentence.text);
    const praise = [...praiseIn(sentence, facts), ...deficitsIn(sentence, facts)];
    const ahead = facts.step !== undefined || vagueIn(sentence, facts) !== undefined;
    const hits = [...(ahead ? [] : verdictsIn(sentence, facts)), ...excesses(sentence)]
      .filter(
        (hit) =>
          !praise.some((other) => touches(hit, other)) &&
          // "bored stiff" is about a mind (F4).
          !sentence.in('feeling').some((mind) => mind.to === hit.from) &&
          !(scored && LEVELS.test(wordsAt(sentence, hit).words)),
      )
      .sort((a, b) => a.from - b.from || b.to - a.to);
    return hits.slice(0, 1).map((hit) => {
      const { start, end, words } = wordsAt(sentence, hit);
      return { start, end, why: { key: 'F2.why', values: { words } }, move: evidenceMove(setting.lens) };
    });
  },
};

const verdictsIn = (sentence: Sentence, facts: Facts): Range[] => [
  ...predicates(sentence, facts),
  ...attributes(sentence, facts),
  ...manners(sentence),
  ...verdicts(sentence, facts),
  ...(praiseIn(sentence, facts).length > 0 ? [] : without(verdictShapes(sentence, facts), sentence.in('notVerdict'))),
];

/** Verdicts by their shape; a part of the lesson, not a student, must be what they are about. */
function verdictShapes(sentence: Sentence, facts: Facts): Range[] {
  if (facts.evidence.length > 0 || facts.focus) return [];
  const nouns = nounsOf(sentence);
  const about = ABOUT_A_PART.flatMap((shape) => shaped(sentence, shape)).filter((hit) => {
    if (sentence.in('feeling').some((mind) => touches(mind, hit))) return false;
    const noun = closestBefore(sentence, nouns, hit.from, 3);
    const who = closestBefore(sentence, facts.students, hit.from, 2);
    return noun !== undefined && (!who || who.to < noun.to || (who.to === noun.to && noun.from < who.from));
  });
  const labels = shaped(sentence, LABELLED).filter(
    ({ from }) => from <= 4 && nouns.some((noun) => noun.to === from) && !facts.students.some((who) => who.to === from),
  );
  const behind = shaped(sentence, AFTERTHOUGHT).filter(({ from }) => nouns.some((noun) => noun.to <= from));
  return [...about, ...labels, ...behind, ...WHOLE.flatMap((shape) => shaped(sentence, shape))];
}

/** "You need to stop talking so much" judges, whatever else it does. */
const excesses = (sentence: Sentence): readonly Range[] =>
  sentence.tokens.some((token) => /^(you|your|you're)$/.test(token.word)) ? sentence.in('excess') : [];

const adjectives = (sentence: Sentence): Range[] =>
  without([...sentence.in('judgement'), ...sentence.in('delight')], sentence.in('notVerdict'));

/** What a verdict may be about: parts of a lesson and the shared terms. */
const nounsOf = (sentence: Sentence): Range[] => [
  ...sentence.in('lesson'),
  ...sentence.terms.filter(
    ({ from, to, definitionId }) =>
      !sentence.masked(from) &&
      definitionId !== 'def-engage' &&
      !/ed$/.test(word(sentence, to - 1)) &&
      !/^(is|was) (clear|evident)$/.test(`${word(sentence, to)} ${word(sentence, to + 1)}`),
  ),
];

/** "The pacing was sluggish", "it went well". */
function predicates(sentence: Sentence, facts: Facts): Range[] {
  const yours = sentence.in('teacher').filter(({ from }) => word(sentence, from) === 'your');
  const subjects = [
    ...nounsOf(sentence),
    ...yours,
    ...(facts.thinking || facts.evidence.length > 0 ? [] : itself(sentence)),
  ];
  return adjectives(sentence).filter((adjective) => {
    const copula = closestBefore(sentence, sentence.in('copula'), adjective.from, 5);
    if (!copula) return listed(sentence, adjective, subjects) || found(sentence, adjective);
    const near = closestBefore(sentence, facts.students, copula.from, 2);
    // "Feedback to pupils was ..." is about the feedback.
    const student =
      near && /^(to|of|for|from|with|by|on|among)$/.test(word(sentence, near.from - 1)) ? undefined : near;
    const subject = closestBefore(sentence, subjects, copula.from, 7);
    if (!subject && facts.students.length === 0 && !facts.mathematical && !facts.meaning) {
      // "The game was pointless": whatever the first words of a sentence name, when it is nothing mathematical.
      const strange = copula.from >= 2 && copula.from <= 4 && /^(?:the|this|that|your)$/.test(word(sentence, 0));
      const sure = !/^(?:clear|nice|good|great|fine|ok|okay|better)$/.test(word(sentence, adjective.from));
      return strange && sure && adjective.to - copula.to <= 3 && unbroken(sentence, 0, adjective.from);
    }
    if (!subject || (student && student.to > subject.to)) return false;
    return !STUDENT_WORK.test(word(sentence, subject.from - 1)) || word(sentence, subject.to - 1) !== 'work';
  });
}

/** "I found the task dull". */
const found = (sentence: Sentence, adjective: Range): boolean => {
  const noun = closestBefore(sentence, nounsOf(sentence), adjective.from, 1);
  const by = noun ? sentence.tokens.slice(Math.max(0, noun.from - 3), noun.from) : [];
  return (
    // "They found the task boring" tells what they felt (F4).
    by.every((token) => !/^(?:they|students|kids|children|he|she)$/.test(token.word)) &&
    by.some((token) => /^(?:found|find|thought|considered|felt)$/.test(token.word))
  );
};

/** "clear and concise", "too long and the wrap-up abrupt": a second adjective after a comma or "and". */
function listed(sentence: Sentence, adjective: Range, subjects: readonly Range[]): boolean {
  const lead = sentence.tokens[adjective.from];
  if (!lead?.pause) return false;
  const before = adjectives(sentence).find((other) => other.to === adjective.from);
  // "Questioning: inconsistent."
  const labelled =
    subjects.some((subject) => subject.to === adjective.from && subject.from <= 2) &&
    adjective.to === sentence.tokens.length;
  return (
    labelled ||
    (before !== undefined &&
      closestBefore(sentence, sentence.in('copula'), before.from, 5) !== undefined &&
      subjects.length > 0)
  );
}

const itself = (sentence: Sentence): Range[] =>
  sentence.in('itself').filter((hit) => hit.from <= 1 || sentence.tokens[hit.from]?.pause);

/** "good questions", "a mediocre closing": not of what a student gave. */
function attributes(sentence: Sentence, facts: Facts): Range[] {
  if (facts.thinking && !sentence.tokens.some((token) => token.word === 'you' || token.word === 'your')) return [];
  if (facts.focus || (facts.hedged && facts.meaning)) return [];
  // "Congratulations on a successful first string!" is one compliment, not a verdict beside it.
  if (sentence.exclaims && praiseIn(sentence, facts).length > 0) return [];
  return adjectives(sentence).filter((adjective) => {
    const noun = nounsOf(sentence).find(
      (hit) =>
        hit.from >= adjective.to &&
        hit.from - adjective.to <= 2 &&
        unbroken(sentence, adjective.from, adjective.to) &&
        commaOnly(sentence, adjective, hit),
    );
    return noun !== undefined;
  });
}

/** "a solid, well-executed lesson": adjectives may be parted by a comma, nothing else may stand between. */
function commaOnly(sentence: Sentence, adjective: Range, noun: Range): boolean {
  for (let at = adjective.to; at < noun.from; at++) {
    const between = word(sentence, at);
    if (/^(the|a|an|to|of|in|for|that|you|was|were|is|are|your|with|at|because|and|from|by|it|when|on)$/.test(between))
      return false;
  }
  const start = sentence.tokens[adjective.to - 1]?.end ?? 0;
  return !/[.;:()–—]/.test(sentence.text.slice(start, sentence.tokens[noun.from]?.start));
}

/** "you facilitated it skillfully", "well chosen". */
function manners(sentence: Sentence): Range[] {
  return without(sentence.in('judgingAdverb'), sentence.in('notVerdict')).filter((adverb) => {
    const verb = sentence
      .in('teachingVerb')
      .find(
        (hit) =>
          (hit.to <= adverb.from && adverb.from - hit.to <= 4) || (hit.from >= adverb.to && hit.from - adverb.to <= 1),
      );
    if (!verb || word(sentence, adverb.to) === 'as') return false;
    const subjects = [...sentence.in('lesson'), ...itself(sentence), ...sentence.in('teacher')];
    return closestBefore(sentence, subjects, Math.min(verb.from, adverb.from), 6) !== undefined;
  });
}

function verdicts(sentence: Sentence, facts: Facts): Range[] {
  const nouns = sentence.in('verdictNoun').filter((hit) => {
    const copula = closestBefore(sentence, sentence.in('copula'), hit.from, 4);
    return copula !== undefined && facts.evidence.length === 0;
  });
  const evidenced = facts.evidence.length > 0;
  return [
    ...nouns,
    ...sentence.in('verdict').filter(
      // "The girls lacked confidence" is said of students (F4).
      (hit) =>
        (!evidenced || sentence.in('lesson').length > 0) &&
        !(/^lack/.test(word(sentence, hit.from)) && closestBefore(sentence, facts.students, hit.from, 1)),
    ),
  ];
}
