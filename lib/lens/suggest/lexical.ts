import type { LensPack, LookFor } from '../pack';
import { conceptsIn } from './concept-index';
import type { Reading, Span } from './features';
import { STOP_WORDS } from './stop-words';
import { type Token, tokensOf } from './tokens';

/**
 * Search over the lens's own words (BM25), for look-fors that the trained model has never met. Terms are stems and, at half weight, the
 * concepts behind them, so that "paused" meets "wait time" in a lens that never says "pause".
 */
export interface LexicalIndex {
  score: (reading: Reading) => Map<string, LexicalMatch>;
}
export interface LexicalMatch {
  score: number;
  /** The passage's words that the look-for also uses, strongest first. */
  shared: { span: Span; weight: number }[];
}

const K1 = 1.2;
const B = 0.4;
const CONCEPT_WEIGHT = 0.5;

export function termsOf(
  tokens: readonly Token[],
  concepts: Reading['concepts'],
): { term: string; weight: number; span: Span }[] {
  const words = tokens
    .filter((token) => !token.name && !STOP_WORDS.has(token.stem) && /^\p{L}{2}/u.test(token.stem))
    .map((token) => ({ term: token.stem, weight: 1, span: { start: token.start, end: token.end } }));
  const ideas = concepts
    .filter(({ concept }) => concept !== 'teacher' && concept !== 'student' && concept !== 'evaluateTurn')
    .map(({ concept, from, to }) => ({
      term: `~${concept}`,
      weight: CONCEPT_WEIGHT,
      span: { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 },
    }));
  return [...words, ...ideas];
}

/** What a look-for says about itself, with how much each field counts. */
function fieldsOf(lookFor: LookFor, lens: LensPack): [text: string, weight: number][] {
  const definitions = lens.definitions.filter(({ id }) => lookFor.definitionIds.includes(id));
  return [
    [lookFor.title, 3],
    [lookFor.guidingQuestion, 2],
    ...lookFor.levels.flatMap(({ descriptor, studentEvidence, teacherEvidence }): [string, number][] => [
      [descriptor, 1.5],
      ...[...studentEvidence, ...teacherEvidence].map((text): [string, number] => [text, 1]),
    ]),
    ...Object.values(lookFor.gradeEvidence ?? {}).flatMap((band) =>
      band.flatMap(({ studentEvidence }) => studentEvidence.map((text): [string, number] => [text, 0.7])),
    ),
    ...lookFor.sentenceStarters.map((text): [string, number] => [text, 0.7]),
    ...lookFor.reflectionPrompts.map((text): [string, number] => [text, 0.5]),
    ...definitions.flatMap(({ term, aliases, definition, looksLike, soundsLike }): [string, number][] => [
      [[term, ...aliases].join('; '), 2],
      ...[definition, ...looksLike, ...soundsLike].map((text): [string, number] => [text, 0.7]),
    ]),
  ];
}

export function lexicalIndex(lens: LensPack): LexicalIndex {
  const documents = lens.lookFors.map((lookFor) => {
    const frequency = new Map<string, number>();
    let length = 0;
    for (const [text, fieldWeight] of fieldsOf(lookFor, lens)) {
      const tokens = tokensOf(text);
      for (const { term, weight } of termsOf(tokens, conceptsIn(tokens))) {
        frequency.set(term, (frequency.get(term) ?? 0) + weight * fieldWeight);
        length += weight * fieldWeight;
      }
    }
    return { id: lookFor.id, frequency, length };
  });
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const rarity = (term: string): number => {
    const holding = documents.filter(({ frequency }) => frequency.has(term)).length;
    return Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5));
  };
  const cache = new Map<string, number>();
  const score = ({ tokens, concepts }: Reading): Map<string, LexicalMatch> => {
    const terms = new Map(termsOf(tokens, concepts).map((item) => [item.term, item]));
    const result = new Map<string, LexicalMatch>();
    for (const { id, frequency, length } of documents) {
      const shared: { span: Span; weight: number }[] = [];
      for (const { term, weight, span } of terms.values()) {
        const f = frequency.get(term);
        if (f === undefined) continue;
        const idf = cache.get(term) ?? rarity(term);
        cache.set(term, idf);
        shared.push({ span, weight: (weight * idf * f * (K1 + 1)) / (f + K1 * (1 - B + (B * length) / average)) });
      }
      shared.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
      const sum = shared.reduce((total, item) => total + item.weight, 0);
      // Per word of the passage, softly: a long passage meets some word of every look-for.
      result.set(id, { score: sum / Math.sqrt(terms.size + 4), shared });
    }
    return result;
  };
  return { score };
}
