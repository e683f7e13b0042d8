import { read } from '@/lib/lens/suggest/features';
import { familyWeight, heard, LEAST_LENGTH, SIXTY_FOUR, softmax } from '@/lib/lens/suggest/model';
import type { Weights } from '@/lib/lens/suggest/weights-shape';
import type { Passage } from './training-set';

export interface TrainOptions {
  /** A word, concept or cue must stand in this many examples. */
  leastExamples: number;
  /** Pull towards zero (L2), per weight. */
  decay: number;
  rounds: number;
  /** So many features are shipped: those that tell the look-fors apart most. What they weigh is learned again without the others. */
  keep: number;
  /** Largest step number of a stored weight. */
  steps: number;
  /** Which families of features it may use, by their first letters. */
  families: string;
}
export const OPTIONS: TrainOptions = {
  leastExamples: 2,
  decay: 0.3,
  rounds: 150,
  keep: 480,
  steps: 7,
  families: 'wcr',
};

interface Sparse {
  rows: number[];
  value: number[];
  /** How much the example counts. */
  counts: number;
}

/**
 * A passage that says more counts more: leaders mark two or three sentences, and most of the training text is one. 1 for this many
 * features, and never more than three times that.
 */
const USUAL_FEATURES = 14;
const MOST_COUNTS = 3;

/** Full-batch Adam on the multinomial log loss: no chance in it, so the same texts give the same bytes. */
export function train(
  examples: readonly Passage[],
  classes: readonly string[],
  options: TrainOptions = OPTIONS,
): Weights {
  const named = examples.map(({ text }) =>
    [...read(text).features.keys()].filter((name) => options.families.includes(name.charAt(0)) && !name.includes('|')),
  );
  const size = classes.length + 1;
  const targets = examples.map(({ lookFors }) =>
    lookFors.length > 0 ? lookFors.map((id) => classes.indexOf(id)) : [size - 1],
  );
  const learned = (names: readonly string[]): Float64Array => {
    const row = new Map(names.map((name, i) => [name, i]));
    const inputs = named.map((features) => sparse(features, row));
    return descend(inputs, targets, names.length, size, options);
  };
  const all = frequent(named, options.leastExamples);
  const names = telling(all, learned(all), size, options.keep);
  return pack(learned(names), names, classes, options);
}

/** The features whose weights differ most from look-for to look-for, in their old order. */
function telling(names: readonly string[], weights: Float64Array, size: number, keep: number): string[] {
  const spread = names.map((name, r) => {
    const row = [...weights.subarray(r * size, (r + 1) * size)];
    const mean = row.reduce((a, b) => a + b, 0) / size;
    return { name, apart: row.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) };
  });
  const kept = new Set(
    spread
      .sort((a, b) => b.apart - a.apart)
      .slice(0, keep)
      .map(({ name }) => name),
  );
  return names.filter((name) => kept.has(name));
}

function frequent(named: readonly string[][], least: number): string[] {
  const count = new Map<string, number>();
  for (const names of named) for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  return [...count]
    .filter(([, n]) => n >= least)
    .map(([name]) => name)
    .sort();
}

function sparse(features: readonly string[], row: ReadonlyMap<string, number>): Sparse {
  const known = features.filter((name) => row.has(name));
  const length = known.reduce((sum, name) => sum + familyWeight(name) ** 2, 0);
  const scale = 1 / Math.sqrt(Math.max(length, LEAST_LENGTH));
  return {
    rows: known.map((name) => row.get(name) ?? 0),
    value: known.map((name) => familyWeight(name) * scale),
    counts: Math.min(MOST_COUNTS, features.length / USUAL_FEATURES),
  };
}

function descend(
  inputs: Sparse[],
  targets: number[][],
  rows: number,
  size: number,
  options: TrainOptions,
): Float64Array {
  const cells = (rows + 1) * size;
  const [weights, gradient, mean, square] = Array.from({ length: 4 }, () => new Float64Array(cells)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const at = (array: Float64Array, i: number): number => array[i] ?? 0;
  for (let round = 0; round < options.rounds; round++) {
    gradient.fill(0);
    inputs.forEach((input, n) => {
      const logits = Array.from({ length: size }, (_, k) =>
        input.rows.reduce(
          (sum, r, i) => sum + at(weights, r * size + k) * (input.value[i] ?? 0),
          at(weights, rows * size + k),
        ),
      );
      const miss = softmax(logits);
      const wanted = targets[n] ?? [];
      for (const k of wanted) miss[k] = (miss[k] ?? 0) - 1 / wanted.length;
      for (let k = 0; k < size; k++) miss[k] = (miss[k] ?? 0) * input.counts;
      input.rows.forEach((r, i) => {
        for (let k = 0; k < size; k++)
          gradient[r * size + k] = at(gradient, r * size + k) + (miss[k] ?? 0) * (input.value[i] ?? 0);
      });
      for (let k = 0; k < size; k++) gradient[rows * size + k] = at(gradient, rows * size + k) + (miss[k] ?? 0);
    });
    const rate = 0.3 * (1 - round / options.rounds) + 0.01;
    for (let i = 0; i < cells; i++) {
      const slope = at(gradient, i) + (i < rows * size ? options.decay * at(weights, i) : 0);
      mean[i] = 0.9 * at(mean, i) + 0.1 * slope;
      square[i] = 0.99 * at(square, i) + 0.01 * slope * slope;
      const step = at(mean, i) / (1 - 0.9 ** (round + 1));
      const spread = Math.sqrt(at(square, i) / (1 - 0.99 ** (round + 1)));
      weights[i] = at(weights, i) - (rate * step) / (spread + 1e-3);
    }
  }
  return weights;
}

/** Sorted names, each behind a digit that says with how many letters of the one before it begins: 0.4 KB gz less. `namesOf` reads them. */
function sharing(names: readonly string[]): string {
  return names
    .map((name, at) => {
      const before = names[at - 1] ?? '';
      let same = 0;
      while (same < 9 && same < name.length && name[same] === before[same]) same++;
      return `${same}${name.slice(same)}`;
    })
    .join('');
}

/** A weight of 0 steps is 0, of -1 10, of 1 110, of -2 1110 and so on: 2.5 bits on average. */
function bitsOf(steps: readonly number[]): string {
  const bits = steps.map((step) => `${'1'.repeat(step > 0 ? 2 * step : -2 * step - (step < 0 ? 1 : 0))}0`).join('');
  return bits.replace(/.{1,6}/g, (six) => SIXTY_FOUR.charAt(Number.parseInt(six.padEnd(6, '1'), 2)));
}

/** Quantises to `steps` on either side of 0; the largest 0.1 % are clipped. */
function pack(
  weights: Float64Array,
  names: readonly string[],
  classes: readonly string[],
  { steps }: TrainOptions,
): Weights {
  const size = classes.length + 1;
  const rowOf = (r: number): number[] => [...weights.slice(r * size, (r + 1) * size)];
  const rows = names.map((_, r) => rowOf(r));
  const sizes = rows.flatMap((row) => row.map(Math.abs)).sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * 0.999)] ?? 1;
  const step = Number((top / steps).toPrecision(4));
  const cell = (weight: number): number => Math.max(-steps, Math.min(steps, Math.round(weight / step)));
  return {
    classes,
    step,
    bias: rowOf(names.length).map((bias) => Number(bias.toFixed(3))),
    without: heard()
      .filter((name) => !names.includes(name))
      .join(' '),
    words: sharing(names.filter((name) => name.startsWith('w:'))),
    cells: bitsOf(rows.flatMap((row) => row.map(cell))),
  };
}
