/** How the trained numbers are kept: one character per look-for and feature (`CELLS`), in steps of `step`. */
export interface Weights {
  /** Look-for ids of the lens it was trained on; one more class, *none*, comes last. */
  classes: readonly string[];
  step: number;
  bias: readonly number[];
  /** Feature names in order, each behind the number of letters that it shares with the one before. */
  features: string;
  cells: string;
}
