import { CONCEPTS } from './concepts';
import { CUES } from './cues';
import type { Features } from './features';
import { WEIGHTS } from './weights';
import type { Weights } from './weights-shape';

/** Six bits each. */
export const SIXTY_FOUR = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-';

/** How much each family of features counts before the passage is brought to unit length (chosen by leave-one-voice-out, docs/tag-suggestions.md). */
const FAMILY: Record<string, number> = { w: 1, c: 1.2, r: 1.4 };
export const familyWeight = (feature: string): number => FAMILY[feature.charAt(0)] ?? 0;

/** Short passages are not blown up: at least this much squared length is assumed. */
export const LEAST_LENGTH = 4;

export interface Judgement {
  /** Probability per class, in the order of `classes`, *none* last. */
  probabilities: number[];
  /** For a class: the known features that speak for it more than for the others, strongest first. */
  support: (classIndex: number) => { feature: string; weight: number }[];
}

export interface Model {
  classes: readonly string[];
  knows: (feature: string) => boolean;
  judge: (features: Features) => Judgement;
}

/** Every concept and cue, as a feature. */
export const heard = (): string[] => [
  ...Object.keys(CONCEPTS).map((name) => `c:${name}`),
  ...Object.keys(CUES).map((name) => `r:${name}`),
];

/** The names of the features in their order: concepts and cues but for those left out, then words, of which none holds a digit. */
export function namesOf({ without, words }: Weights): string[] {
  const left = without.split(' ');
  let before = '';
  return [
    ...heard()
      .filter((name) => !left.includes(name))
      .sort(),
    ...Array.from(words.matchAll(/(\d)(\D*)/g), ([, same, rest = '']) => {
      before = before.slice(0, Number(same)) + rest;
      return before;
    }),
  ];
}

/** How many steps each weight is from 0, from its bits: the commoner, the fewer (`bitsOf` in scripts/tagging/softmax-trainer.ts). */
export const stepsOf = ({ cells }: Weights): number[] =>
  Array.from(cells, (six) => SIXTY_FOUR.indexOf(six).toString(2).padStart(6, '0'))
    .join('')
    .split('0')
    .map(({ length }) => (length % 2 ? -(length + 1) : length) / 2);

/** A multinomial logistic model from its stored form. */
export function modelFrom(weights: Weights): Model {
  const size = weights.bias.length;
  const rows = new Map(namesOf(weights).map((name, row) => [name, row * size]));
  const cells = Float32Array.from(stepsOf(weights), (steps) => steps * weights.step);
  const judge = (features: Features): Judgement => {
    const known: { feature: string; at: number; value: number }[] = [];
    let length = 0;
    for (const feature of features.keys()) {
      const at = rows.get(feature);
      if (at === undefined) continue;
      const value = familyWeight(feature);
      known.push({ feature, at, value });
      length += value * value;
    }
    const scale = 1 / Math.sqrt(Math.max(length, LEAST_LENGTH));
    const logits = weights.bias.map((bias, k) =>
      known.reduce((sum, { at, value }) => sum + (cells[at + k] ?? 0) * value * scale, bias),
    );
    const support = (k: number): { feature: string; weight: number }[] =>
      known
        .map(({ feature, at, value }) => {
          let all = 0;
          for (let other = 0; other < size; other++) all += cells[at + other] ?? 0;
          return { feature, weight: ((cells[at + k] ?? 0) - all / size) * value * scale };
        })
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1));
    return { probabilities: softmax(logits), support };
  };
  return { classes: weights.classes, knows: (feature) => rows.has(feature), judge };
}

export function softmax(logits: readonly number[]): number[] {
  const top = Math.max(...logits);
  const raised = logits.map((logit) => Math.exp(logit - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}

let shipped: Model | undefined;
/** The model that ships with the product, unpacked at first use. */
export const shippedModel = (): Model => {
  shipped ??= modelFrom(WEIGHTS);
  return shipped;
};
