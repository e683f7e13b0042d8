import type { Examples } from './rule.ts';

export const noStudentThinkingExamples: Examples = {
  fires: [{ text: 'You circulated and answered questions. You asked eleven questions.' }],
  spares: [{ text: 'Students shared ideas with a partner.' }, { text: 'One pair drew a bar.' }],
};
