import type { Facts } from '../facts/facts.ts';
import { studentBefore } from '../facts/students.ts';
import { closestBefore, shaped, touches, unbroken, without, word, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { deficitsIn } from './f05-deficit.ts';
import { ALONE, OF_STUDENTS } from './mind-shapes.ts';
import { countMove } from './moves.ts';
import type { SentenceRule } from './rule.ts';

/** F4: a mind or a feeling reported as a fact, with no words, count or work beside it. */
export const highInference: SentenceRule = {
  id: 'F4',
  label: 'high-inference',
  find(sentence, facts, { lens }) {
    if (facts.courtesy || facts.step || sentence.asks || facts.focus || facts.hedged || shown(sentence, facts))
      return [];
    const labels = deficitsIn(sentence, facts);
    const hits = [
      ...minds(sentence, facts),
      ...feelings(sentence, facts),
      ...sentence.in('inferring'),
      ...shapes(sentence, facts),
    ]
      .filter(
        (hit) =>
          !labels.some((label) => touches(label, hit) || (label.to <= hit.from && hit.from - label.to <= 3)) &&
          !sentence.terms.some((term) => touches(term, hit) && term.definitionId !== 'def-engage'),
      )
      .sort((a, b) => a.from - b.from || b.to - a.to);
    return hits.slice(0, 1).map((hit) => {
      const { start, end, words } = wordsAt(sentence, hit);
      return { start, end, why: { key: 'F4.why', values: { words } }, move: countMove(lens) };
    });
  },
};

/** Evidence in the sentence; a duration or a clock time alone shows no mind. */
const shown = (sentence: Sentence, facts: Facts): boolean =>
  facts.counts.length > 0 ||
  sentence.masks.some((mask) => mask.kind === 'quote') ||
  facts.evidence.some(
    (range) => facts.thinking && touches(range, { from: facts.thinking.who.from, to: facts.thinking.verb.to }),
  );

/** Minds by the shape of the sentence. "Seemed to draw" is a cautious report of something seen. */
function shapes(sentence: Sentence, facts: Facts): Range[] {
  const seen = [...sentence.in('making'), ...sentence.in('saying'), ...sentence.in('chatting')];
  const about = OF_STUDENTS.flatMap((shape) => shaped(sentence, shape)).filter(
    (hit) =>
      studentBefore(sentence, facts.students, hit.from, 3) &&
      !purpose(sentence, hit.from) &&
      // "Partner work seemed …" is about the work, and stuck students beside "productive struggle" are a use of that word (F9).
      !closestBefore(sentence, sentence.in('lesson'), hit.from, 1) &&
      !sentence.terms.some(({ definitionId }) => definitionId === 'def-struggle') &&
      !seen.some(
        (verb) =>
          verb.from >= hit.to &&
          verb.from - hit.to <= 2 &&
          /^(?:seem|appear)/.test(word(sentence, hit.from)) &&
          word(sentence, hit.to) === 'to',
      ),
  );
  return [...about, ...ALONE.flatMap((shape) => shaped(sentence, shape))];
}

/** "Got the right answer" and "get the chance" report no mind. */
const GETS_A_THING =
  /^the (?:chance|right|wrong|same|correct|answer|floor|time|opportunity|last|first|board|page|next)$/;

function minds(sentence: Sentence, facts: Facts): Range[] {
  return sentence.in('minding').filter((verb) => {
    const before = word(sentence, verb.from - 1);
    if (
      /^(to|can|could|would|will|might|may|should|must|help|helps|let|you|i|we|and)$/.test(before) &&
      before !== 'and'
    )
      return false;
    if (/^room$/.test(before)) return false;
    if (GETS_A_THING.test(`${word(sentence, verb.to - 1)} ${word(sentence, verb.to)}`)) return false;
    if (purpose(sentence, verb.from) || word(sentence, verb.to) === 'you') return false;
    const being = /^(?:was|were|is|are)$/.test(before) && word(sentence, verb.from).endsWith('ing');
    // "the like", "a hope", "their love" are nouns.
    if (!being && /^(a|an|the|their|this|that|is|was|were|looked|looks|sounds|felt)$/.test(before)) return false;
    return (
      studentBefore(sentence, facts.students, verb.from, before === 'and' ? 6 : 4) && nobodyElse(sentence, verb.from)
    );
  });
}

function feelings(sentence: Sentence, facts: Facts): Range[] {
  const found = sentence.in('feeling').filter((feeling) => {
    const copula = closestBefore(sentence, sentence.in('feelCopula'), feeling.from, 5);
    if (!copula || purpose(sentence, feeling.from)) return false;
    if (/^(not|to)$/.test(word(sentence, copula.from - 1)) && word(sentence, copula.from - 1) === 'to') return false;
    return (
      studentBefore(sentence, facts.students, copula.from, 6) ||
      sentence
        .in('everyone')
        .some((who) => who.to <= copula.from && copula.from - who.to <= 3 && unbroken(sentence, who.to, copula.from))
    );
  });
  const everyone = sentence
    .in('minding')
    .filter((verb) => sentence.in('everyone').some((who) => who.to <= verb.from && verb.from - who.to <= 2));
  return [...found, ...everyone];
}

/** "so that students feel safe", "help them understand": a wish, not a report. */
function purpose(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, at - 8), at).map((token) => token.word);
  return (
    (before.includes('so') && before.includes('that')) ||
    before.some((each) => /^(help|helps|helping|let|lets|want|wanted|hope|if|whether|until|how|when)$/.test(each))
  );
}

const nobodyElse = (sentence: Sentence, at: number): boolean => {
  const you = closestBefore(sentence, without(sentence.in('teacher'), []), at, 2);
  return !you || word(sentence, you.from) === 'your';
};
