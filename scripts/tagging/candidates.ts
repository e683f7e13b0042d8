/** The engines that were compared (docs/tag-suggestions.md). Each gives a score per look-for, and one for "fits none" where it has one. */
import type { LensPack } from '@/lib/lens/pack';
import { read } from '@/lib/lens/suggest/features';
import { lexicalIndex } from '@/lib/lens/suggest/lexical';
import { modelFrom } from '@/lib/lens/suggest/model';
import { OPTIONS, train } from './softmax-trainer';
import { type Example, fromLens } from './training-set';

export interface Ranked {
  /** Look-for ids, best first. */
  order: string[];
  /** How sure the engine is that something fits; compared with a threshold set on the training text. */
  sure: number;
}
export interface Candidate {
  name: string;
  learn: (examples: readonly Example[]) => (text: string) => Ranked;
}

const ranked = (scores: [string, number][], sure: number): Ranked => ({
  order: scores.sort((a, b) => b[1] - a[1]).map(([id]) => id),
  sure,
});

export function candidates(lens: LensPack): Candidate[] {
  const classes = lens.lookFors.map(({ id }) => id);
  const search = (withConcepts: boolean) => () => {
    const index = lexicalIndex(lens);
    return (text: string): Ranked => {
      const reading = read(text);
      const matches = index.score(withConcepts ? reading : { ...reading, concepts: [] });
      const scores = classes.map((id): [string, number] => [id, matches.get(id)?.score ?? 0]);
      return ranked(scores, Math.max(...scores.map(([, score]) => score)));
    };
  };
  const linear = (families: string) => (examples: readonly Example[]) => {
    const model = modelFrom(train([...examples, ...fromLens(lens)], classes, { ...OPTIONS, families }));
    return (text: string): Ranked => {
      const { probabilities } = model.judge(read(text).features);
      return ranked(
        classes.map((id, k) => [id, probabilities[k] ?? 0]),
        1 - (probabilities.at(-1) ?? 0),
      );
    };
  };
  return [
    { name: 'a1 BM25 over the lens, words', learn: search(false) },
    { name: 'a2 BM25 over the lens, words and concepts', learn: search(true) },
    { name: 'b1 complement naive Bayes, words and word pairs', learn: (examples) => complementBayes(examples, lens) },
    { name: 'b2 logistic, words', learn: linear('w') },
    { name: 'c1 logistic, concepts and cues only', learn: linear('cr') },
    { name: 'c2 logistic, words, concepts and cues', learn: linear('wcr') },
  ];
}

/** Rennie et al. 2003: each class is described by what all the others say. */
function complementBayes(examples: readonly Example[], lens: LensPack): (text: string) => Ranked {
  const classes = [...lens.lookFors.map(({ id }) => id), 'none'];
  const wordsOf = (text: string): string[] => {
    const stems = read(text).tokens.map(({ name, stem }) => (name ? '@' : stem));
    return [...new Set([...stems, ...stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`)])];
  };
  const counts = new Map<string, number[]>();
  for (const { text, lookFors } of [...examples, ...fromLens(lens)]) {
    for (const name of wordsOf(text)) {
      const row = counts.get(name) ?? classes.map(() => 0);
      for (const id of lookFors.length > 0 ? lookFors : ['none'])
        row[classes.indexOf(id)] = (row[classes.indexOf(id)] ?? 0) + 1;
      counts.set(name, row);
    }
  }
  const totals = classes.map((_, k) => [...counts.values()].reduce((sum, row) => sum + (row[k] ?? 0), 0));
  const all = totals.reduce((a, b) => a + b, 0);
  const weight = (row: number[], k: number): number => {
    const others = row.reduce((a, b) => a + b, 0) - (row[k] ?? 0);
    return -Math.log((others + 1) / (all - (totals[k] ?? 0) + counts.size));
  };
  return (text) => {
    const rows = wordsOf(text).flatMap((name) => [counts.get(name)].filter((row) => row !== undefined));
    const scores = classes.map(
      (_, k) => rows.reduce((sum, row) => sum + weight(row, k), 0) / Math.sqrt(rows.length + 1),
    );
    const best = Math.max(...scores.slice(0, -1));
    return ranked(
      classes.slice(0, -1).map((id, k) => [id, scores[k] ?? 0]),
      best - (scores.at(-1) ?? 0),
    );
  };
}
