import { wordsOf } from '../../lens/words/tokenize.ts';
import type { Facts } from '../facts/facts.ts';
import { shaped, touches, word, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { misuseShapes } from './misuse-shapes.ts';
import type { Hit, SentenceRule, Setting } from './rule.ts';

const NOT = /^(?:not?|never|(?:is|was|were|are|do|did)n't|without|nor|rather|instead|yet|less|more)$/;

/** F9: a shared term beside words that its definition rules out. */
export const termMisuse: SentenceRule = {
  id: 'F9',
  label: 'term-misuse',
  find(sentence, facts, setting) {
    if (facts.courtesy || sentence.asks || (facts.step && !facts.evidence.length && facts.directives.length === 0))
      return [];
    for (const definition of setting.lens.definitions) {
      const terms = termsOf(sentence, definition.id);
      if (terms.length === 0) continue;
      const hit = conflict(sentence, facts, setting, definition, terms);
      if (hit) return [hit];
    }
    return [];
  },
};

function termsOf(sentence: Sentence, id: string): Range[] {
  const all = [...sentence.terms.filter((term) => term.definitionId === id), ...sentence.in(`term:${id}`)];
  return all.filter(
    ({ from, to }) =>
      (sentence.masked(from)?.kind ?? 'program') === 'program' && !negated(sentence, from) && !denied(sentence, to),
  );
}

const negated = (sentence: Sentence, from: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, from - 3), from)
    .some(
      (token, at, near) =>
        /^(not|no|never|isn't|wasn't|without|rather|instead|than)$/.test(token.word) &&
        !near.slice(at).some((each) => each.pause && each !== token),
    );
/** "discourse was not": the writer sees it as the definition does. */
const denied = (sentence: Sentence, to: number): boolean =>
  NOT.test(word(sentence, to)) ||
  (/^(was|were|is|are|has|had|did)$/.test(word(sentence, to)) &&
    /^(not|n't|never|missing|absent|yet)$/.test(word(sentence, to + 1)));

function conflict(
  sentence: Sentence,
  facts: Facts,
  { lens }: Setting,
  definition: Setting['lens']['definitions'][number],
  terms: readonly Range[],
): Hit | undefined {
  const own = definition.conflictCues ?? [];
  const quoted = sentence.masks.some((mask) => mask.kind === 'quote');
  const strong = quoted || facts.thinking !== undefined;
  for (const cue of own) {
    if (cue.unlessEvidence && strong) continue;
    const found = cue.cue.flatMap((phrase) => phraseIn(sentence, phrase)).find((hit) => allowed(sentence, hit, terms));
    if (found)
      return finding(
        sentence,
        found,
        { key: 'F9.lens', values: { message: cue.message, term: definition.term } },
        definition.id,
      );
  }
  // Silence is what wait time is made of; and where a student's thinking stands beside it, calm or fast is only how it was.
  const verb = facts.thinking?.verb;
  const any =
    quoted || definition.id === 'def-wait'
      ? []
      : sentence
          .in('misuse:any')
          // "They shouted the answer", "she said it louder": what they did is the very misuse.
          .filter(
            (hit) =>
              !verb ||
              touches(hit, { from: verb.from, to: verb.to + 2 }) ||
              /^(?:by|say\w*|sa[iy]d)$/.test(word(sentence, verb.to)),
          );
  const put = quoted ? [] : misuseShapes(definition.id);
  const builtIn = [
    ...sentence.in(`misuse:${definition.id}`),
    ...any,
    ...put.flatMap((shape) => shaped(sentence, shape)),
  ].find((hit) => allowed(sentence, hit, terms));
  if (!builtIn || lens.definitions.length === 0) return undefined;
  return finding(sentence, builtIn, { key: 'F9.why', values: { term: definition.term } }, definition.id);
}

/** Not inside the term itself, and not itself denied ("the room was not quiet"). */
const allowed = (sentence: Sentence, hit: Range, terms: readonly Range[]): boolean =>
  terms.some((term) => !touches(term, hit)) &&
  !/^(not|never|no|isn't|wasn't|weren't|instead|beyond|without|than)$/.test(word(sentence, hit.from - 1));

function phraseIn(sentence: Sentence, phrase: string): Range[] {
  const words = wordsOf(phrase);
  if (words.length === 0) return [];
  return sentence.tokens.flatMap((_, from) =>
    words.every((each, at) => word(sentence, from + at) === each && !sentence.masked(from + at))
      ? [{ from, to: from + words.length }]
      : [],
  );
}

function finding(
  sentence: Sentence,
  hit: Range,
  why: { key: string; values: Record<string, string> },
  id: string,
): Hit {
  const { start, end, words } = wordsAt(sentence, hit);
  return { start, end, why: { key: why.key, values: { ...why.values, words } }, move: { kind: 'definition', id } };
}
