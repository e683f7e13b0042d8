import type { Examples } from './rule.ts';

export const focusMissingExamples: Examples = {
  fires: [
    {
      text: 'I came to look at representations. Desks were in rows and the agenda was on the board.',
      focus: 'lf-represent',
    },
    { text: 'You are such a joy. Thank you for all you do.' },
  ],
  spares: [
    { text: 'I came to look at representations. One pair matched the graph with the table.', focus: 'lf-represent' },
  ],
};
