import type { Examples } from './rule.ts';

export const offFocusExamples: Examples = {
  fires: [
    { text: 'Remember to have the objective posted where students can see it.', focus: 'lf-explain' },
    { text: 'Two students had hoods up and one was chewing gum.', focus: 'lf-respond' },
    { text: 'Two students came in late and one asked for a pass.', focus: 'lf-explain' },
  ],
  spares: [
    { text: 'The end behavior of the cubic came up at table 4.', focus: 'lf-explain' },
    { text: 'Your bulletin board has a new border.' },
    { text: 'Two students lined up the decimal points and said why.', focus: 'lf-explain' },
  ],
};
