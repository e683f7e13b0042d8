/** How people search what was said: one folding for the store's search and for the marks in what it found. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, also what no keyboard writes
const PLAIN = /^[\x00-\x7f]*$/;

/** One spelling for comparing: compatibility forms taken apart (½ → 1/2), accents off, lower case, straight quotes. */
export function foldSaid(text: string): string {
  // Most of what is said has none of that in it.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\u2044/g, '/')
    .toLowerCase();
}

/** The words of a search, folded; a text answers it when it holds each of them, anywhere. */
export const searchWords = (search: string): string[] =>
  foldSaid(search)
    .split(/\s+/)
    .filter((word) => word !== '');

/** A stretch of a text, UTF-16 units, end not included. */
export interface Mark {
  start: number;
  end: number;
}

/** Where any of these folded words stand in a text: in order, never overlapping. */
export function marksOf(text: string, words: readonly string[]): Mark[] {
  if (words.length === 0) return [];
  const { folded, origin } = foldWithOrigin(text);
  const found: Mark[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      // A letter that folds into several (½ → 1/2) is marked whole.
      found.push({ start: origin[at] ?? 0, end: origin[at + word.length] ?? text.length });
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const marks: Mark[] = [];
  for (const { start, end } of found) {
    const last = marks.at(-1);
    const whole = Math.max(end, start + 1);
    if (last && start <= last.end) last.end = Math.max(last.end, whole);
    else marks.push({ start, end: whole });
  }
  return marks;
}

/** The folded text, and for each of its units (and its end) the unit of the text that it came from. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldSaid(character);
    // A combining mark folds to nothing and belongs to the letter before it.
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
    folded += plain;
    at += character.length;
  }
  origin.push(text.length);
  return { folded, origin };
}
