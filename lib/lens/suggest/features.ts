import { conceptsIn } from './concept-index';
import { CUES } from './cues';
import { plain, type Token, tokensOf } from './tokens';

/** Where in the passage a feature was met, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** What the model sees of a passage: the name of each feature (`w:` word, `b:` two words, `c:` concept, `p:` two concepts near each other, `r:` cue) and where. */
export type Features = Map<string, Span[]>;

/** How many tokens apart two concepts may stand to count as one act. */
const NEAR = 8;

export interface Reading {
  tokens: Token[];
  features: Features;
}

export function read(text: string): Reading {
  const tokens = tokensOf(text);
  const features: Features = new Map();
  const add = (name: string, ...spans: Span[]): void => {
    const seen = features.get(name);
    if (seen) {
      if (seen.length < 4) seen.push(...spans);
    } else features.set(name, spans);
  };
  let before: Token | undefined;
  for (const token of tokens) {
    const stem = token.name ? '@' : token.stem;
    add(`w:${stem}`, token);
    if (before && before.sentence === token.sentence) {
      add(`b:${before.name ? '@' : before.stem} ${stem}`, { start: before.start, end: token.end });
    }
    before = token;
  }
  const hits = conceptsIn(tokens);
  const spanOf = (from: number, to: number): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 });
  for (const hit of hits) add(`c:${hit.concept}`, spanOf(hit.from, hit.to));
  for (let i = 0; i < hits.length; i++) {
    const a = hits[i];
    if (!a) continue;
    for (let j = i + 1; j < hits.length; j++) {
      const b = hits[j];
      if (!b || b.from - a.to > NEAR) break;
      if (b.concept === a.concept || b.from <= a.to || tokens[a.from]?.sentence !== tokens[b.from]?.sentence) continue;
      add(`p:${a.concept} ${b.concept}`, spanOf(a.from, a.to), spanOf(b.from, b.to));
    }
  }
  const lower = plain(text);
  for (const [cue, pattern] of Object.entries(CUES)) {
    for (const match of lower.matchAll(pattern)) {
      if (match[0].trim() === '') continue;
      add(`r:${cue}`, { start: match.index, end: match.index + match[0].length });
    }
  }
  return { tokens, features };
}
