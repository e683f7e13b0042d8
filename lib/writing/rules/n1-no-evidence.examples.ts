import type { Examples } from './rule.ts';

export const noEvidenceExamples: Examples = {
  fires: [{ text: 'You used wait time, revoicing and a number talk. The lesson was well organized.' }],
  spares: [{ text: 'At 9:42 a student said, "It has to be less than one."' }, { text: 'Nine of 24 students spoke.' }],
};
