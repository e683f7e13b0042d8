import { BESIDE, isRepeated } from './context';
import type { Quote } from './quote';

/** How often in a row we look through the whole text for a quote, to learn how far the text has moved. */
const MOST_TRIES = 8;
/** Units of context that say enough by themselves. */
const ENOUGH = 48;

/**
 * The cheap pass: takes every quote that stands, with all of its context, where it stood or as far off as the passage before it.
 * What is found here needs no other look at the text: words, context and place agree. One long search teaches the shift after an
 * edit, and all quotes up to the next edit need a comparison each.
 */
export class LearnedShift {
  #shift = 0;
  #tries = MOST_TRIES;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the quote stands now, or -1 when the cheap look does not say. Ask in the order of the positions. */
  find(quote: Quote): number {
    const { position, nth } = quote;
    const grown = this.#text.length - position.length;
    let found: number | undefined;
    for (let guess = 0; guess < 3; guess++) {
      const start = position.start + (guess === 0 ? this.#shift : guess === 1 ? 0 : grown);
      if (start === found || !standsAt(this.#text, quote, start)) continue;
      // Several same passages with the same surroundings (a form's rows): which of them needs a count.
      if (found !== undefined) return -1;
      found = start;
      if (nth.of === 1) break;
    }
    if (found !== undefined) return this.#learn(quote, found);
    if (nth.of > 1 || this.#tries <= 0) return -1;
    this.#tries--;
    const whole = quote.prefix + quote.exact + quote.suffix;
    const at = this.#text.indexOf(whole);
    if (at < 0 || this.#text.includes(whole, at + 1) || this.#isCommon(quote)) return -1;
    const start = at + quote.prefix.length;
    return standsAt(this.#text, quote, start) ? this.#learn(quote, start) : -1;
  }

  #isCommon({ prefix, suffix }: Quote): boolean {
    return isRepeated(this.#text, prefix.slice(-BESIDE)) && isRepeated(this.#text, suffix.slice(0, BESIDE));
  }

  #learn(quote: Quote, start: number): number {
    this.#shift = start - quote.position.start;
    this.#tries = MOST_TRIES;
    return start;
  }
}

/** The exact words and all of their context on both sides, and enough of it to go by. */
function standsAt(text: string, { exact, prefix, suffix, position, nth }: Quote, start: number): boolean {
  const end = start + exact.length;
  const before = start - prefix.length;
  if (
    before < 0 ||
    !text.startsWith(exact, start) ||
    !text.startsWith(prefix, before) ||
    !text.startsWith(suffix, end)
  ) {
    return false;
  }
  const wasFirst = position.start === prefix.length;
  const wasLast = position.end + suffix.length === position.length;
  // Where text was put before the first words or behind the last, the other side has to say it alone.
  if (wasFirst && before > 0 && (nth.of > 1 || suffix.length < ENOUGH)) return false;
  if (wasLast && end + suffix.length < text.length && (nth.of > 1 || prefix.length < ENOUGH)) return false;
  return (wasFirst && wasLast) || prefix.length + suffix.length >= ENOUGH;
}
