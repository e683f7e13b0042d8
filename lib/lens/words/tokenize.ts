import { american } from './spelling.ts';

/** A word or number of a text. Offsets are UTF-16 units into the text that was given. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, straight apostrophes, without a possessive 's, in American spelling. */
  word: string;
  /** The token ended in a possessive 's ("Jayden's"). */
  possessive: boolean;
  /** The text has this word with a capital first letter. */
  capital: boolean;
  /** A comma, colon, bracket, dash or sentence mark stands between the token before and this one. */
  pause: boolean;
}

/** Numbers keep their inner marks (10:05, 3/4, 0.4), words their inner apostrophes; hyphens part words, so "on-task" is "on task". */
const WORD = /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const PAUSE = /[,;:()[\]{}!?.…–—"“”«»|\n]|\s-+\s/;
/** Endings in 's that are a verb, not a possessive. */
const CONTRACTIONS = new Set(
  "it's that's what's let's there's here's he's she's who's how's where's when's why's one's everyone's everybody's nobody's".split(
    ' ',
  ),
);

/** The words of a text in order. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    let word = match[0].toLowerCase().replaceAll('’', "'");
    const possessive = word.endsWith("'s") && !CONTRACTIONS.has(word);
    if (possessive) word = word.slice(0, -2);
    tokens.push({
      start,
      end,
      word: american(word),
      possessive,
      capital: isCapital(match[0]),
      pause: start - before > 1 || text[before] !== ' ' ? PAUSE.test(text.slice(before, start)) : false,
    });
    before = end;
  }
  return tokens;
}

function isCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}

/** The words of a plain phrase, as `tokenize` would see them in a text. */
export const wordsOf = (phrase: string): string[] => tokenize(phrase).map((token) => token.word);
