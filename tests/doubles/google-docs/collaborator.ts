/** Somebody else who works in the same document: small edits anywhere, never half a character. */
import { seeded } from './seeded.ts';
import type { TextModel } from './text-model.ts';

const WORDS = ['quietly', 'at 9:20', '“why?”', 'and then', 'the number line', 'Student C', '– again –', '👍', '3/4'];
const SENTENCES = [
  'I moved this up. ',
  'After eight seconds of quiet a second student answered. ',
  'Partners compared answers and stopped there. ',
];

export interface Edit {
  start: number;
  end: number;
  words: string;
}

/** Where neither a control character nor half of a character would be cut out. */
const isWord = (text: string): boolean => !/(?![\n\t\v])\p{Cc}|\p{Co}/u.test(text);
const splits = (text: string, at: number): boolean => /^[\p{M}\p{Cs}\u200d]/u.test(text.charAt(at));

/** One edit of a text: put in, taken out, written over, or a whole sentence that looks like others. */
function nextEdit(text: string, last: number, random: () => number): Edit {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  let start = 1 + Math.floor(random() * Math.max(1, last - 1));
  while (start > 1 && splits(text, start)) start -= 1;
  const kind = random();
  if (kind < 0.35) return { start, end: start, words: `${pick(WORDS)} ` };
  if (kind < 0.5) return { start, end: start, words: pick(SENTENCES) };
  let end = Math.min(last, start + 1 + Math.floor(random() * 40));
  while (end < last && splits(text, end)) end += 1;
  if (!isWord(text.slice(start, end))) return { start, end: start, words: 'x' };
  return { start, end, words: kind < 0.75 ? '' : pick(WORDS) };
}

/** Makes edits in a model, the same ones for the same seed. */
export function collaborator(model: TextModel, seed: number): () => Edit {
  const random = seeded(seed);
  return () => {
    const edit = nextEdit(model.text, model.last, random);
    model.putByOther(edit.start, edit.end, edit.words);
    return edit;
  };
}
