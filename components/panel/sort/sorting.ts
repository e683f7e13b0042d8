/** Notes that are sorted sentence by sentence. `rest` is what a draft keeps, so that nothing is lost in the middle. */
export interface Sorting {
  sentences: readonly string[];
  at: number;
  saved: number;
  /** Sentences that could not be saved: they come back at the end. */
  failed: readonly string[];
}

export const beginSorting = (sentences: readonly string[]): Sorting => ({ sentences, at: 0, saved: 0, failed: [] });

export const step = (sorting: Sorting): Sorting => ({ ...sorting, at: sorting.at + 1 });

export const restOf = ({ sentences, at, failed }: Sorting): string => [...failed, ...sentences.slice(at)].join('\n');
