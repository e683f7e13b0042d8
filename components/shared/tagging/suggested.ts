/** A look-for that a passage may be about, and why, in words. */
export interface Suggested {
  id: string;
  /** The words that speak for it, each with what they stand for (English; empty otherwise). */
  because: readonly { words: string; reason: string }[];
}
