import type { Examples } from './rule.ts';

export const oldWayExamples: Examples = {
  fires: [
    { text: 'All teachers must implement the routine with fidelity.' },
    { text: 'I will be checking that it is done.' },
    { text: 'We have to raise test scores this spring.' },
    { text: 'Please stay on the pacing guide.' },
  ],
  spares: [
    { text: "Please don't worry about the pacing guide this week." },
    { text: 'Let us plan the questions together.' },
    { text: 'You do not have to cover the material this week.' },
  ],
};
