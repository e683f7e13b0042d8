import type { Quote } from './quote';

/** Changed words are in place when they begin this near to where they should, in units. */
const NEARLY = 100;

/** What the passages around a quote say of where it should stand now. All offsets are of the raw text. */
export class Whereabouts {
  readonly #quote: Quote;
  readonly #before: number | undefined;
  readonly #behind: number | undefined;
  readonly #grown: number;

  /**
   * @param before how far the nearest passage before it was moved; undefined when none was found
   * @param behind the same of the nearest passage behind it
   * @param length of the text now
   */
  constructor(quote: Quote, before: number | undefined, behind: number | undefined, length: number) {
    this.#quote = quote;
    this.#before = before;
    this.#behind = behind;
    this.#grown = length - quote.position.length;
  }

  /** Whether it should begin just here. */
  isAt(start: number): boolean {
    return this.#places().includes(start);
  }

  /** Whether it should begin about here. */
  isNear(start: number): boolean {
    return this.#places().some((place) => Math.abs(place - start) <= NEARLY);
  }

  /**
   * Whether hardly anything was put in or taken out on either side: then this is the place, whatever stands around it elsewhere.
   * Where a row of a form was deleted, the next row begins where it began, but does not end as far from the end of the form.
   */
  isPinned(start: number, end: number): boolean {
    const { position, exact } = this.#quote;
    return (
      Math.abs(start - position.start - (this.#before ?? 0)) * 2 < exact.length &&
      Math.abs(end - position.end - (this.#behind ?? this.#grown)) * 2 < exact.length
    );
  }

  /** Where the passages around it agree there is one place; else the text may have grown before it, behind it, or both. */
  #places(): number[] {
    const { start } = this.#quote.position;
    if (this.#before !== undefined && this.#before === this.#behind) return [start + this.#before];
    return [this.#before ?? 0, this.#behind ?? 0, 0, this.#grown].map((shift) => start + shift);
  }
}
