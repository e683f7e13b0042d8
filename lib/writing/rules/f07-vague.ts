import type { Facts } from '../facts/facts.ts';
import { shaped, touches, without, word, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { nextMove } from './moves.ts';
import type { SentenceRule } from './rule.ts';

const FORWARD =
  /^(let's|lets|could|might|should|would|i'd|want|need|needs|recommend|suggest|goal|please|try|consider|may|will|encourage|must|like|love|recommendation|suggestion|next|going|moving|growth|area|areas|step|aim|strive|hope|opportunity|edge|work|look|even)$/;

/** F7: a next step that nobody can take on Tuesday. */
export const vagueNextStep: SentenceRule = {
  id: 'F7',
  label: 'vague-next-step',
  find(sentence, facts, { lens }) {
    const hit = vagueIn(sentence, facts);
    if (!hit) return [];
    const { start, end, words } = wordsAt(sentence, hit);
    return [{ start, end, why: { key: 'F7.why', values: { words } }, move: nextMove(lens) }];
  },
};

/** The words from the vague verb to its object, or undefined. */
export function vagueIn(sentence: Sentence, facts: Facts): Range | undefined {
  if (facts.courtesy || sentence.asks || (facts.focus && !facts.step) || concrete(sentence)) return undefined;
  const praise = sentence.in('praise');
  const whole = without(sentence.in('vagueWhole'), praise).find(
    (hit) =>
      hit.from === 0 || facts.step !== undefined || facts.directives.length > 0 || looksForward(sentence, facts, hit),
  );
  if (whole && facts.evidence.length === 0) return whole;
  const wish = moreOf(sentence, facts) ?? named(sentence);
  if (wish) return wish;
  for (const verb of without(sentence.in('vagueVerb'), praise)) {
    if (!looksForward(sentence, facts, verb)) continue;
    const object =
      sentence.in('vagueObject').find((hit) => hit.from >= verb.to && hit.from - verb.to <= 8) ??
      sentence.in('vagueObject').find((hit) => touches(hit, verb) && hit.to > verb.from);
    const more = sentence.in('comparative').find((hit) => hit.from >= verb.from && hit.from - verb.to <= 4);
    const weakObject =
      object &&
      /^(it|this|that|ideas|share|time|math|questions|question|what|sharing|talk|support|content|practice)$/.test(
        word(sentence, object.from),
      ) &&
      object.to - object.from === 1;
    const plain =
      /^(use|using|plan|practice|support|try|provide|create|give|implement|leverage)$/.test(
        word(sentence, verb.from),
      ) && verb.to - verb.from === 1;
    if (
      object &&
      (!plain || more || moreOften(sentence)) &&
      (!weakObject ||
        more ||
        /^(keep|continue|work|working|improve|focus|vary|strengthen|sharpen|refine|polish|build)$/.test(
          word(sentence, verb.from),
        ))
    )
      return { from: verb.from, to: Math.max(verb.to, object.to) };
  }
  return undefined;
}

/** "Next time, more discourse", "My suggestion is richer talk": what comes before a wish without a verb. */
const LEAD =
  /^(?:(?:for )?next (?:time|steps?|lesson|visit|week|month|unit)|(?:going|moving|looking) (?:forward|ahead)|in (?:the )?future(?: lessons)?|(?:a |one |the |my |our )?(?:goal|growth area|area for growth|area of growth|suggestion|recommendation|thought|wish|hope|push|target|next step))\b\W*(?:(?:is|would be|might be|could be|for \w+|to see|to hear|to have|i(?:['’]d| would) (?:like|love)(?: to (?:see|hear))?)\W+){0,2}/gi;

/** "More open questions please.", "Greater challenge.": a wish without a verb. */
function moreOf(sentence: Sentence, facts: Facts): Range | undefined {
  const lead = shaped(sentence, LEAD)[0];
  const more = sentence.in('comparative').find((hit) => hit.from === (lead?.to ?? 0));
  if (!more || sentence.tokens.length > 12 || facts.thinking || (!lead && sentence.in('copula').length > 0))
    return undefined;
  const object = sentence.in('vagueObject').find((hit) => hit.from >= more.to && hit.from - more.to <= 2);
  return object && { from: more.from, to: object.to };
}

/** "A stretch for you: rigor", "Something to think about is engagement": a matter is named, not a step. */
function named(sentence: Sentence): Range | undefined {
  const lead = sentence.tokens.length > 14 ? undefined : shaped(sentence, MATTER)[0];
  const object = lead && sentence.in('vagueObject').find((hit) => hit.from >= lead.to && hit.from - lead.to <= 3);
  return lead && object && { from: lead.from, to: object.to };
}
const MATTER =
  /^(?:(?:a|an|one|your|the|my|our|another) )?(?:\w+ )?(?:stretch|push|nudge|growth area|area (?:for|of|to) (?:growth|improvement|grow|strengthen|work on|improve|develop)|next level|opportunity|goal|focus area|challenge|target|(?:some)?thing to (?:think about|consider|work on)|place to grow)\b(?: (?:for you|here|to consider|going forward|is|to|would be|might be|for (?:the )?next (?:\w+ )?\w+))*/gi;

const moreOften = (sentence: Sentence): boolean => sentence.in('comparative').length > 0;

/** An order, an offer or a plan, not a report and not something students do. */
function looksForward(sentence: Sentence, facts: Facts, verb: Range): boolean {
  if (
    facts.students.some((who) => who.to <= verb.from && verb.from - who.to <= 1) &&
    !/^(get|getting|help|have|let|give|more|allow)/.test(word(sentence, verb.from)) &&
    !needed(sentence)
  )
    return false;
  const first = word(sentence, verb.from);
  // "Focus on mistakes." at the head of a note names the focus.
  if (
    first === 'focus' &&
    verb.from === 0 &&
    !sentence.tokens.some((token) => /^(your|more|better|going|next)$/.test(token.word))
  )
    return false;
  if (/^(you|they|we)$/.test(word(sentence, verb.from - 2)) && word(sentence, verb.from - 1) === 'can') return false;
  if (/^needs?$/.test(first)) return true;
  if (/^(area|areas|growth|next|goal|recommendation|suggestion|glow)$/.test(first)) return true;
  if (word(sentence, 0) === 'see' && /^(?:if|how|what)$/.test(word(sentence, 1))) return true;
  const opening =
    verb.from === 0 ||
    sentence.tokens[verb.from]?.pause ||
    (verb.from <= 2 &&
      sentence.tokens
        .slice(0, verb.from)
        .every((token) => /^(please|just|also|and|so|now|then|to|maybe|perhaps|simply|always)$/.test(token.word)));
  if (opening && !/ing$/.test(first.split(' ')[0] ?? ''))
    return (
      !/^(see|hear|use|need|plan|practice|like|get|support)$/.test(first) ||
      facts.step !== undefined ||
      word(sentence, verb.to - 1) === 'more'
    );
  return sentence.tokens.slice(0, verb.from).some((token, at) => FORWARD.test(token.word) && !sentence.masked(at));
}

const needed = (sentence: Sentence): boolean =>
  sentence.tokens.some((token) => /^(need|needs|should|must)$/.test(token.word));

/** Words, a number, a moment or a move that says what to do. */
function concrete(sentence: Sentence): boolean {
  if (sentence.masks.some((mask) => mask.kind === 'quote' || mask.kind === 'time' || mask.kind === 'hole')) return true;
  if (
    sentence.in('concreteLead').length > 0 ||
    sentence
      .in('concreteWhen')
      .some(
        (hit) =>
          hit.to < sentence.tokens.length - 1 ||
          (hit.to - hit.from === 1 && /^(once|twice)$/.test(word(sentence, hit.from))),
      )
  )
    return true;
  if (
    sentence.tokens.some(
      (token, at) =>
        /^(monday|tuesday|wednesday|thursday|friday|tomorrow|tues|thurs)$/.test(token.word) && !sentence.masked(at),
    )
  )
    return true;
  const numbers = sentence.tokens.some(
    (token, at) =>
      (/^\d/.test(token.word) || (sentence.in('numberWord').some((hit) => hit.from === at) && token.word !== 'both')) &&
      !/^(one)$/.test(token.word),
  );
  const one = sentence.tokens.some(
    (token, at) =>
      token.word === 'one' &&
      !/^(of|area|thing|way|goal|step|next|suggestion|recommendation|another|place|push|stretch|thought|wish|hope|nudge|opportunity)$/.test(
        word(sentence, at + 1),
      ),
  );
  if (numbers || one) return true;
  return sentence.in('concreteAct').some((act) => {
    const next = sentence.in('comparative').some((hit) => hit.from >= act.to && hit.from - act.to <= 1);
    const before = word(sentence, act.from - 1);
    const infinitive =
      act.from === 0 ||
      sentence.tokens[act.from]?.pause ||
      /^(to|and|try|you|could|might|let's|by|have|students|them|partners|pairs|please)$/.test(before);
    return !next && infinitive && act.to < sentence.tokens.length - 1;
  });
}
