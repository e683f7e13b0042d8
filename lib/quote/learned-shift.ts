import type { Quote } from './quote';

/** How often in a row we look through the whole text for a quote, to learn how far the text has moved. */
const MOST_TRIES = 8;

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
    const places = [this.#shift, 0, grown]
      .map((shift) => position.start + shift)
      .filter((start, index, all) => all.indexOf(start) === index && standsAt(this.#text, quote, start));
    const first = places[0];
    if (first !== undefined) {
      // Several same passages with the same surroundings (a form's rows): which of them needs a count.
      if (nth.of > 1 && places.length > 1) return -1;
      return this.#learn(quote, first);
    }
    if (nth.of > 1 || this.#tries <= 0) return -1;
    this.#tries--;
    const whole = quote.prefix + quote.exact + quote.suffix;
    const at = this.#text.indexOf(whole);
    if (at < 0 || this.#text.includes(whole, at + 1)) return -1;
    const start = at + quote.prefix.length;
    return standsAt(this.#text, quote, start) ? this.#learn(quote, start) : -1;
  }

  #learn(quote: Quote, start: number): number {
    this.#shift = start - quote.position.start;
    this.#tries = MOST_TRIES;
    return start;
  }
}

/** The exact words, all of their context on both sides, and the edges of the text where they were. */
function standsAt(text: string, { exact, prefix, suffix, position }: Quote, start: number): boolean {
  const end = start + exact.length;
  const before = start - prefix.length;
  return (
    before >= 0 &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, before) &&
    text.startsWith(suffix, end) &&
    prefix.length + suffix.length > 0 &&
    (position.start > prefix.length || before === 0) &&
    (position.end + suffix.length < position.length || end + suffix.length === text.length)
  );
}
