import { evidenceMove } from './moves.ts';
import type { NoteRule } from './note.ts';

/** N2: no student says or does anything in the note. */
export const noStudentThinking: NoteRule = {
  id: 'N2',
  labels: ['no-student-thinking'],
  find: (note, { lens }) =>
    note.some(({ facts, offFocus }) => facts.thinking && !offFocus)
      ? undefined
      : { why: { key: 'N2.why' }, move: evidenceMove(lens) },
};
