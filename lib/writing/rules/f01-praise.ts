import type { Facts } from '../facts/facts.ts';
import { studentBefore } from '../facts/students.ts';
import { shaped, touches, unbroken, without, word, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { evidenceMove } from './moves.ts';
import { PRAISE_SHAPES, WARM } from './praise-shapes.ts';
import type { SentenceRule } from './rule.ts';

const COPULA =
  /^(was|were|is|are|felt|seemed|looked|be|been|'s|so|really|very|truly|just|absolutely|simply|such|a|an)$/;

/** F1: praise with nothing that shows what earned it, in the sentence or the next. */
export const praiseWithoutEvidence: SentenceRule = {
  id: 'F1',
  label: 'praise-no-evidence',
  find(sentence, facts, { lens }) {
    if (facts.courtesy || facts.evidence.length > 0 || sentence.asks) return [];
    return praiseIn(sentence, facts)
      .slice(0, 1)
      .map((hit) => {
        const { start, end, words } = wordsAt(sentence, hit);
        return {
          start,
          end,
          why: { key: 'F1.why', values: { words } },
          move: evidenceMove(lens),
          unlessEvidenceFollows: true,
        };
      });
  },
};

/** Praise cues of a sentence, whether or not something backs them. */
export function praiseIn(sentence: Sentence, facts: Facts): Range[] {
  const courtesy = sentence.in('courtesy');
  const phrases = [...sentence.in('praise'), ...PRAISE_SHAPES.flatMap((shape) => shaped(sentence, shape))].filter(
    (hit) => !courtesy.some((other) => other.from <= hit.from && hit.to <= other.to),
  );
  const named = [...phrases, ...delighted(sentence), ...warm(sentence, facts)];
  const said = (named.length > 0 ? named : exclaimed(sentence, facts)).filter(
    ({ from }) => !studentsOwn(sentence, facts, from),
  );
  const meant = said.filter(
    ({ from }) =>
      !/^(not|never|isn't|wasn't|hardly)$/.test(word(sentence, from - 1)) &&
      !/^(not|wasn't|isn't)$/.test(word(sentence, from - 2)),
  );
  return meant.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A warm word in a sentence that tells only of its writer and its reader, or opens with it, and of nothing that a student did or could do next. */
function warm(sentence: Sentence, facts: Facts): Range[] {
  if (facts.thinking || facts.step || facts.focus || facts.meaning || REPORTS.test(sentence.text)) return [];
  const ofUs = sentence.tokens.some(({ word }) => OF_US.test(word));
  return shaped(sentence, WARM).filter(
    ({ from }) =>
      (ofUs || from <= 2) &&
      (!studentBefore(sentence, facts.students, from, 3) || /^(?:luck|bless|fort|priv)/.test(word(sentence, from))),
  );
}

/** An exclamation that tells of nothing seen, said or to be done. */
function exclaimed(sentence: Sentence, facts: Facts): Range[] {
  const told =
    facts.thinking || facts.step || facts.focus || facts.meaning || facts.evidence.length + facts.students.length > 0;
  const other = sentence.masks.length + facts.directives.length + sentence.in('judgement').length > 0;
  if (!sentence.exclaims || told || other) return [];
  return sentence.tokens.length > 12 || TOLD.test(sentence.text) ? [] : [{ from: 0, to: sentence.tokens.length }];
}

/** "Don't forget the forms!", "See you at 2!" exclaim and praise nothing. */
const TOLD =
  /\d|n['’]t\b|\b(?:not?|never|see|remember|remind\w*|please|needs?|today is|tomorrow|happy|have|welcome|hello|hi|hey)\b/i;

/** "You told the class that you were impressed" tells what the teacher did. */
const REPORTS = /\b(?:asked|told|said|read|talked|let|waited|wrote|showed|counted|called)\b/i;

const OF_US = /^(?:you|your|yours|you're|you've|i|i'm|me|my|we|our|us|room|team)$/;

const FOR = /^(?:to|for|with|of)$/;

/** "Students loved the task" is no praise by the writer; "your students are lucky to have you" is. */
function studentsOwn(sentence: Sentence, facts: Facts, from: number): boolean {
  // "Your commitment to our learners is second to none" is about the commitment.
  const acting = facts.students.filter(
    (who) => ![who.from - 1, who.from - 2].some((at) => FOR.test(word(sentence, at))),
  );
  if (!studentBefore(sentence, acting, from, 3)) return false;
  return !/^(in|best|most|\w+est|lucky|fortunate|blessed|a|an|love|loves|adore|adores)$/.test(word(sentence, from));
}

function delighted(sentence: Sentence): Range[] {
  // "Great uptake": a shared term is complimented like a lesson.
  const nouns = [...sentence.in('lesson'), ...sentence.terms.filter(({ from }) => from <= 2 && !sentence.masked(from))];
  const found: Range[] = [];
  const verdicts = without(sentence.in('delight'), sentence.in('notVerdict'));
  for (const adjective of verdicts) {
    const noun = nouns.find(
      (hit) => hit.from >= adjective.to && hit.from - adjective.to <= 3 && unbroken(sentence, adjective.from, hit.from),
    );
    const before = word(sentence, adjective.from - 1);
    const whatA = /^(a|an)$/.test(before) && /^(what|such)$/.test(word(sentence, adjective.from - 2));
    // "An outstanding lesson overall." is a verdict, not an exclamation.
    const stated =
      /^(a|an)$/.test(before) &&
      !sentence.exclaims &&
      adjective.from <= 5 &&
      !/^(such|what)$/.test(word(sentence, adjective.from - 2));
    const alone =
      sentence.tokens.length <= 4 &&
      (sentence.exclaims ||
        adjective.from === 0 ||
        (adjective.from === 1 && /^(just|simply|absolutely|truly)$/.test(before)));
    if ((noun && !stated) || whatA || alone) found.push(adjective);
    else if (COPULA.test(before) && (sentence.exclaims || ownPraise(sentence, adjective.from))) found.push(adjective);
  }
  for (const adjective of without(sentence.in('compliment'), sentence.in('notVerdict'))) {
    const noun = nouns.find(
      (hit) => hit.from >= adjective.to && hit.from - adjective.to <= 2 && unbroken(sentence, adjective.from, hit.from),
    );
    const modest = /^(strong|solid|fine|perfect|impressive)$/.test(word(sentence, adjective.from));
    if (noun && adjective.from === 0 && (sentence.exclaims || !modest) && !verdictVerb(sentence)) found.push(adjective);
    else if (noun && sentence.exclaims) found.push(adjective);
  }
  return found;
}

/** "You were amazing", "your questioning is wonderful": a compliment to the person; "the lesson was great" is a verdict. */
const ownPraise = (sentence: Sentence, before: number): boolean =>
  sentence.tokens.slice(0, before).some((token) => /^(you|you're)$/.test(token.word));

const verdictVerb = (sentence: Sentence): boolean =>
  sentence.in('copula').some((hit) => !touches(hit, { from: 0, to: 1 })) && !sentence.exclaims;
