import { fold } from '../fold';

/** The listed words and phrases that stand in a text as words of their own, in quotation or not, in the order of the list. */
export function findListed(text: string, listed: readonly string[]): string[] {
  const there = ` ${plain(text)} `;
  return listed.filter((phrase) => there.includes(` ${plain(phrase)} `));
}

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A text without the words that somebody says in it: a student may say "good" without the lens judging. */
export const unquoted = (text: string): string => text.replace(/["“«][^"”»]*["”»]/g, ' ');
