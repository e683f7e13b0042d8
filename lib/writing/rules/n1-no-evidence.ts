import { evidenceMove } from './moves.ts';
import type { NoteRule } from './note.ts';

/** N1: no words said, no work described, no count, no time. */
export const noEvidence: NoteRule = {
  id: 'N1',
  labels: ['no-evidence'],
  find: (note, { lens }) =>
    note.some(({ facts }) => facts.evidence.length > 0)
      ? undefined
      : { why: { key: 'N1.why' }, move: evidenceMove(lens) },
};
