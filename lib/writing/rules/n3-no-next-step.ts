import { nextMove } from './moves.ts';
import type { NoteRule } from './note.ts';

/** N3: no next step and no question to the teacher. */
export const noNextStep: NoteRule = {
  id: 'N3',
  labels: ['no-next-step'],
  fires: [{ text: 'At 9:05 a student said, "It is bigger." You wrote it on the chart.' }],
  spares: [
    { text: 'A student said, "It is bigger." What would you ask next?' },
    { text: 'One pair drew a bar. On Thursday, try asking why.' },
  ],
  find: (note, { lens }) =>
    note.some(
      ({ facts, hits, offFocus }) => (facts.step && !offFocus) || facts.asks || hits.some(({ rule }) => rule === 'F7'),
    )
      ? undefined
      : { why: { key: 'N3.why' }, move: nextMove(lens) },
};
