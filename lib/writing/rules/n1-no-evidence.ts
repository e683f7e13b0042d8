import { evidenceMove } from './moves.ts';
import type { NoteRule } from './note.ts';

/** N1: no words said, no work described, no count, no time. */
export const noEvidence: NoteRule = {
  id: 'N1',
  labels: ['no-evidence'],
  fires: [{ text: 'You used wait time, revoicing and a number talk. The lesson was well organized.' }],
  spares: [{ text: 'At 9:42 a student said, "It has to be less than one."' }, { text: 'Nine of 24 students spoke.' }],
  find: (note, { lens }) =>
    note.some(({ facts }) => facts.evidence.length > 0)
      ? undefined
      : { why: { key: 'N1.why' }, move: evidenceMove(lens) },
};
