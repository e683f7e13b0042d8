import { evidenceMove } from './moves.ts';
import type { NoteRule } from './note.ts';

/** N7: the teacher acts in more than twice as many sentences as students do (and in at least four). */
export const balance: NoteRule = {
  id: 'N7',
  labels: [],
  fires: [
    {
      text: 'You opened with a warm-up. You asked six questions. You wrote 24 on the board. You modeled the steps. You closed with a poll.',
    },
  ],
  spares: [{ text: 'You asked why. A student said, "It doubles." Another drew it. You waited.' }],
  find(note, { lens }) {
    const about = (who: 'teacher' | 'students'): number =>
      note.filter(({ facts }) => facts.subject === who && !facts.step && !facts.asks && !facts.courtesy && !facts.focus)
        .length;
    const teacher = about('teacher');
    const students = about('students');
    return teacher >= 4 && teacher > 2 * students
      ? {
          why: { key: 'N7.why', values: { teacher: String(teacher), students: String(students) } },
          move: evidenceMove(lens),
        }
      : undefined;
  },
};
