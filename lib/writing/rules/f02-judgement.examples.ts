import type { Examples } from './rule.ts';

export const judgementWordExamples: Examples = {
  fires: [
    { text: 'The questioning was effective throughout.' },
    { text: 'This was a solid, well-executed lesson.' },
    { text: 'The closing fell flat.' },
  ],
  spares: [
    { text: 'One group drew a right triangle.' },
    { text: 'One group said the line was a poor fit because the residuals curve.' },
    { text: 'They multiplied both sides to clear the denominators.' },
    { text: 'A student explained that a perfect square has a whole-number side.' },
  ],
};
