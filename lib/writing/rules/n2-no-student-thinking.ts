import { evidenceMove } from './moves.ts';
import type { NoteRule } from './note.ts';

/** N2: no student says or does anything in the note. */
export const noStudentThinking: NoteRule = {
  id: 'N2',
  labels: ['no-student-thinking'],
  fires: [{ text: 'You circulated and answered questions. You asked eleven questions.' }],
  spares: [{ text: 'Students shared ideas with a partner.' }, { text: 'One pair drew a bar.' }],
  find: (note, { lens }) =>
    note.some(({ facts, offFocus }) => facts.thinking && !offFocus)
      ? undefined
      : { why: { key: 'N2.why' }, move: evidenceMove(lens) },
};
