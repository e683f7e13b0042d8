import type { Examples } from './rule.ts';

export const tooManyFociExamples: Examples = {
  fires: [
    {
      text: 'You used wait time, revoicing, turn and talk, manipulatives, an exit ticket, cold call and a sentence frame.',
    },
    { text: 'Next time, ask for a reason. Also try a number talk on Monday.' },
  ],
  spares: [{ text: 'On Thursday, try asking "How do you know?" once. I will listen for it.' }],
};
