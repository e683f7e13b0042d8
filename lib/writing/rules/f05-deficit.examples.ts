import type { Examples } from './rule.ts';

export const deficitLanguageExamples: Examples = {
  fires: [
    { text: 'Your low kids could not access the task.' },
    { text: 'SPED students were not able to do it.' },
    { text: "These kids just aren't math people." },
    { text: 'He is just lazy.' },
    { text: 'One of my lowest.' },
    { text: 'Your low-performing students copied the board.' },
  ],
  spares: [
    { text: 'Students tested the low end and the high end of the interval.' },
    { text: 'The slower car is the lower line, a student said.' },
    { text: 'You do not have to finish the page.' },
    { text: 'The voices were low while pairs talked.' },
    { text: 'Students who can explain one step wrote it on the chart.' },
  ],
};
