import { advice } from './moves.ts';
import type { NoteRule } from './note.ts';

const USUAL_WORDS = 150;

/** N6: longer than a teacher reads between two lessons. */
export const noteLength: NoteRule = {
  id: 'N6',
  labels: [],
  find(note, { lens }) {
    const most = lens.writing.noteWords ?? USUAL_WORDS;
    const words = note.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
    return words > most
      ? { why: { key: 'N6.why', values: { words: String(words), most: String(most) } }, move: advice('move.shorter') }
      : undefined;
  },
};
