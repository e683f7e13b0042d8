import { nextMove } from './moves.ts';
import type { NoteRule } from './note.ts';

/** N3: no next step and no question to the teacher. */
export const noNextStep: NoteRule = {
  id: 'N3',
  labels: ['no-next-step'],
  find: (note, { lens }) =>
    note.some(
      ({ facts, hits, offFocus }) => (facts.step && !offFocus) || facts.asks || hits.some(({ rule }) => rule === 'F7'),
    )
      ? undefined
      : { why: { key: 'N3.why' }, move: nextMove(lens) },
};
