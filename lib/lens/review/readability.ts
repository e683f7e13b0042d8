import { syllable } from 'syllable';

/**
 * The school grade for which an English text reads easily (Flesch–Kincaid: Kincaid et al. 1975, 0.39 words a sentence + 11.8 syllables a word −
 * 15.59). Null under twelve words, where the formula says nothing.
 */
export function readingGrade(text: string): number | null {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length < 12) return null;
  const sentences = Math.max(1, text.split(/[.!?;:]+(?:\s|$)|\n+/).filter((part) => part.trim() !== '').length);
  return 0.39 * (words.length / sentences) + 11.8 * (syllable(text) / words.length) - 15.59;
}
