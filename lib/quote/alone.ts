import type { Quote } from './quote';

/** A quote of which only the words are known: nothing says what stood around them, or where. */
export const alone = (exact: string): Quote => ({
  exact,
  prefix: '',
  suffix: '',
  position: { start: 0, end: exact.length, length: exact.length },
  nth: { index: 0, of: 1 },
});
