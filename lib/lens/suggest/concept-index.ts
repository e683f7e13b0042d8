import { CONCEPTS, type Concept } from './concepts';
import { stemOf, type Token } from './tokens';

/** A concept met in a passage: tokens `from` to `to` (inclusive). */
export interface ConceptHit {
  concept: Concept;
  from: number;
  to: number;
}

interface Phrase {
  concept: Concept;
  rest: string[];
  /** Words as they stand are compared first, stems as well when the entry is one plain word. */
  exact: boolean;
}

const byFirst = new Map<string, Phrase[]>();
const byPrefix: { prefix: string; concept: Concept }[] = [];

for (const [concept, list] of Object.entries(CONCEPTS) as [Concept, string][]) {
  for (const entry of list.split(' ')) {
    if (entry.endsWith('*')) {
      byPrefix.push({ prefix: entry.slice(0, -1), concept });
      continue;
    }
    const words = entry.replace(/-/g, '_').split('_').filter(Boolean).map(stemOf);
    const first = words[0] ?? '';
    const phrases = byFirst.get(first) ?? [];
    phrases.push({ concept, rest: words.slice(1), exact: words.length > 1 });
    byFirst.set(first, phrases);
  }
}

/** Every concept of the lexicons that the tokens name, in the order of the passage. */
export function conceptsIn(tokens: readonly Token[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  tokens.forEach((token, at) => {
    for (const phrase of byFirst.get(token.stem) ?? []) {
      if (phrase.rest.every((stem, i) => tokens[at + 1 + i]?.stem === stem)) {
        hits.push({ concept: phrase.concept, from: at, to: at + phrase.rest.length });
      }
    }
    for (const { prefix, concept } of byPrefix) {
      if (token.word.startsWith(prefix)) hits.push({ concept, from: at, to: at });
    }
  });
  return hits;
}
