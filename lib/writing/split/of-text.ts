import { pieces } from './pieces';
import { sentences } from './sentences';

/** The sentences of a text in order, without those that have no letter. */
export function sentencesOf(text: string, language: string): string[] {
  const found: string[] = [];
  for (const piece of pieces(text)) {
    for (const { start, end } of sentences(piece.text, language)) found.push(piece.text.slice(start, end));
  }
  return found.filter((sentence) => /\p{L}/u.test(sentence));
}
