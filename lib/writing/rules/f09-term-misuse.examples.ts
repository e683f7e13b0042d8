import type { Examples } from './rule.ts';

export const termMisuseExamples: Examples = {
  fires: [
    { text: 'They proved the conjecture by trying five examples.' },
    { text: 'They justified by saying it louder.' },
    { text: 'There was strong discourse: all groups were on task and quiet.' },
    { text: 'You kept cognitive demand high by moving fast through more problems.' },
    { text: 'Fluency is improving; they beat the timer on the facts page.' },
    { text: 'Students restated your directions to prove they had paid attention.' },
    { text: 'You pressed for reasoning only when somebody was wrong.' },
    { text: 'You were conferring: a walk past each desk.' },
  ],
  spares: [
    { text: 'They tested the conjecture and asked whether it always works.' },
    { text: 'The discourse at table 3 was about why the bar stays the same length.' },
    { text: 'The room was quiet for five seconds and then a student spoke.' },
    { text: 'This was a speed round, not a number talk.' },
  ],
};
