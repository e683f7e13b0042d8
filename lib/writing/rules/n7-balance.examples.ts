import type { Examples } from './rule.ts';

export const balanceExamples: Examples = {
  fires: [
    {
      text: 'You opened with a warm-up. You asked six questions. You wrote 24 on the board. You modeled the steps. You closed with a poll.',
    },
  ],
  spares: [{ text: 'You asked why. A student said, "It doubles." Another drew it. You waited.' }],
};
