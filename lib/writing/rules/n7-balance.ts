import { evidenceMove } from './moves.ts';
import type { NoteRule } from './note.ts';

/** N7: the teacher acts in more than twice as many sentences as students do (and in at least four). */
export const balance: NoteRule = {
  id: 'N7',
  labels: [],
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
