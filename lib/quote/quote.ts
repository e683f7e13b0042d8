/**
 * A quote: the words somebody tagged, with enough of what stood around them to find the same words again and to notice when they
 * are not the same. All offsets are UTF-16 units into the text of its scope; files that leave the product count code points
 * (`lib/exchange` converts).
 */
export interface Quote {
  /** The words themselves, as they stood. */
  exact: string;
  /** Up to 64 units before and after, cut at no boundary; empty at the edge of the text. */
  prefix: string;
  suffix: string;
  /** Where it stood, and how long the whole text was: a hint, never proof. */
  position: { start: number; end: number; length: number };
  /** Which of several same passages it was (0-based), of how many. */
  nth: { index: number; of: number };
}

/** The longest quote, in UTF-16 units. */
export const LONGEST = 20_000;

/** Whether a quote's words can be found in a text, and how sure that is (design: never attached to a lookalike). */
export type Location =
  | { state: 'found' | 'moved'; start: number; end: number }
  /** Similar words in the same surroundings: shown old and new, and only a person confirms. */
  | { state: 'changed'; start: number; end: number; now: string; score: number }
  /** The same words, but nothing says which of the places (or whether the one place) was meant. */
  | { state: 'ambiguous'; places: { start: number; end: number }[] }
  /** The whole text was read, and the words are not in it. */
  | { state: 'gone' }
  /** The text could not be read, or not whole. */
  | { state: 'unknown' };

export type LocationState = Location['state'];
