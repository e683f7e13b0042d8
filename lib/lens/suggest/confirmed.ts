import { conceptsIn } from './concept-index';
import type { Reading, Span } from './features';
import { termsOf } from './lexical';
import { tokensOf } from './tokens';

/** A passage that this leader tagged (or, with no look-for, said that none fits). */
export interface ConfirmedTag {
  text: string;
  lookForIds: readonly string[];
}

export interface Neighbours {
  /** 0 to 0.8: how far the leader's own tags decide over the model. */
  trust: number;
  /** Share of the vote per look-for; the rest of 1 said that none fits. */
  votes: Map<string, number>;
  /** The words shared with the nearest passage that voted for a look-for. */
  shared: Map<string, Span[]>;
}

/** Only the last this many are read: a leader's eye moves on, and the index stays small. */
const MOST_CONFIRMED = 1000;
const NEAREST = 5;
/** Passages less alike than this (cosine) say nothing about one another. */
const ALIKE = 0.35;

type Vector = Map<string, number>;
interface Index {
  passages: { lookForIds: readonly string[]; vector: Vector }[];
  rarity: (term: string) => number;
}

const indexes = new WeakMap<readonly ConfirmedTag[], Index>();

function indexOf(confirmed: readonly ConfirmedTag[]): Index {
  const known = indexes.get(confirmed);
  if (known) return known;
  const read = confirmed.slice(-MOST_CONFIRMED).map(({ text, lookForIds }) => {
    const tokens = tokensOf(text.slice(0, 1000));
    return { lookForIds, terms: termsOf(tokens, conceptsIn(tokens)) };
  });
  const count = new Map<string, number>();
  for (const { terms } of read)
    for (const term of new Set(terms.map((t) => t.term))) count.set(term, (count.get(term) ?? 0) + 1);
  const rarity = (term: string): number => Math.log(1 + (read.length + 1) / ((count.get(term) ?? 0) + 0.5));
  const passages = read.map(({ lookForIds, terms }) => ({ lookForIds, vector: unit(terms, rarity) }));
  const index = { passages, rarity };
  indexes.set(confirmed, index);
  return index;
}

function unit(terms: readonly { term: string; weight: number }[], rarity: (term: string) => number): Vector {
  const vector: Vector = new Map(terms.map(({ term, weight }) => [term, weight * rarity(term)]));
  const length = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([term, value]) => [term, value / length]));
}

/** The leader's nearest own passages by TF-IDF cosine, with what they were tagged. `undefined` when none is alike. */
export function nearestConfirmed(reading: Reading, confirmed: readonly ConfirmedTag[]): Neighbours | undefined {
  if (confirmed.length === 0) return undefined;
  const { passages, rarity } = indexOf(confirmed);
  const terms = termsOf(reading.tokens, reading.concepts);
  const vector = unit(terms, rarity);
  const near = passages
    .map((passage, at) => {
      let cosine = 0;
      for (const [term, value] of vector) cosine += value * (passage.vector.get(term) ?? 0);
      return { ...passage, cosine, at };
    })
    .filter(({ cosine }) => cosine >= ALIKE)
    .sort((a, b) => b.cosine - a.cosine || b.at - a.at)
    .slice(0, NEAREST);
  const nearest = near[0];
  if (!nearest) return undefined;
  const votes = new Map<string, number>();
  const shared = new Map<string, Span[]>();
  const total = near.reduce((sum, { cosine }) => sum + cosine ** 2, 0);
  for (const { lookForIds, cosine, vector: theirs } of near) {
    for (const id of lookForIds) {
      votes.set(id, (votes.get(id) ?? 0) + cosine ** 2 / total / lookForIds.length);
      if (!shared.has(id))
        shared.set(
          id,
          terms.filter(({ term }) => theirs.has(term)).map(({ span }) => span),
        );
    }
  }
  return { trust: Math.min(0.8, ((nearest.cosine - ALIKE) / (1 - ALIKE)) * 1.2), votes, shared };
}
