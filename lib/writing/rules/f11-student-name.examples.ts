import type { Examples } from './rule.ts';

export const studentIdentifiedExamples: Examples = {
  fires: [
    { text: 'Jayden Alvarez said it was half.' },
    { text: 'You called on Oliver twice.' },
    { text: 'Student #14 wrote 3/5 on his board.' },
    { text: 'The boy in the wheelchair used the tiles.' },
    { text: 'DeShawn was confused about the sign.' },
    { text: 'One student, Isabel, counted on her fingers.' },
    { text: 'Ask Bronwyn next time.' },
  ],
  spares: [
    { text: 'A student said it was half.' },
    { text: 'On Monday I will be back during second period.' },
    { text: 'The Illustrative Mathematics task asked for two equations.' },
    { text: 'Ms. Ortiz asked the class what they noticed.' },
    { text: 'The class used Always, Sometimes, Never cards.' },
    { text: 'Top marks stay on the rubric.' },
    { text: 'Desmos was on the screen.' },
  ],
};
