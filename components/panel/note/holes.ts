/** UTF-16 units into the text, `end` exclusive. */
export interface Hole {
  start: number;
  end: number;
}

/** A gap of a starter, `{what}`, or the dots in which one ends. Sets such as {1, 2} or {x | x > 0} are mathematics. */
const HOLE = /\{(?=[^{}\n]*\p{L})[^{}\n|=<>]{1,80}\}|\.\.\.(?=\s*$)|…(?=\s*$)/gmu;

export const holesIn = (text: string): Hole[] =>
  [...text.matchAll(HOLE)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** The first hole at or behind a place, or null. */
export const nextHole = (text: string, from: number): Hole | null =>
  holesIn(text).find(({ start }) => start >= from) ?? null;

/** What a hole asks for, without its braces. */
export const holeWords = (text: string, { start, end }: Hole): string => text.slice(start, end).replace(/^\{|\}$/g, '');
