/** How the trained numbers are kept: one per feature and look-for, *none* last, in steps of `step`. */
export interface Weights {
  /** Look-for ids of the lens it was trained on; one more class, *none*, comes last. */
  classes: readonly string[];
  step: number;
  bias: readonly number[];
  /** Concepts and cues that are no features, parted by spaces. */
  without: string;
  /** Words in order, each behind the number of letters that it shares with the one before. */
  words: string;
  /** The steps as bits, six in a character. One character a step, as it was, is 0.35 KB gz more. */
  cells: string;
}
