import { type ConceptHit, conceptsIn } from './concept-index';
import { CUES } from './cues';
import { plain, type Token, tokensOf } from './tokens';

/** Where in the passage something was met, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** What the model sees of a passage and where: `w:` a word, `c:` a concept, `r:` a cue. At most four places each. */
export type Features = Map<string, Span[]>;

export interface Reading {
  tokens: Token[];
  concepts: ConceptHit[];
  features: Features;
}

/** Reads a passage once for every engine. A person's name counts as `@`, whoever it is: the model must not learn names. */
export function read(text: string): Reading {
  const tokens = tokensOf(text);
  const features: Features = new Map();
  const add = (name: string, span: Span): void => {
    const seen = features.get(name);
    if (seen === undefined) features.set(name, [span]);
    else if (seen.length < 4) seen.push(span);
  };
  for (const token of tokens) add(`w:${token.name ? '@' : token.stem}`, token);
  const concepts = conceptsIn(tokens);
  const lower = plain(text);
  for (const { concept, from, to } of concepts) {
    add(`c:${concept}`, { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 });
  }
  for (const [cue, pattern] of Object.entries(CUES)) {
    for (const match of lower.matchAll(pattern)) {
      if (match[0].trim() !== '') add(`r:${cue}`, { start: match.index, end: match.index + match[0].length });
    }
  }
  return { tokens, concepts, features };
}
