import type { Examples } from './rule.ts';

export const directiveToneExamples: Examples = {
  fires: [
    { text: 'You need to stop talking so much.' },
    { text: 'Make sure the objective is posted.' },
    { text: 'You should have called on more students.' },
    { text: 'Lessons must end with a summary.' },
    { text: 'I want you calling on non-volunteers.' },
    { text: 'From now on, cold call.' },
    { text: 'You shouldnt answer for them.' },
    { text: 'It is important to end with a summary.' },
  ],
  spares: [
    { text: 'What do you need to try this on Thursday?' },
    { text: 'If you need to skip lesson 6, that is fine.' },
    { text: "You don't have to finish the page." },
    { text: 'She counted again to make sure.' },
    { text: 'It is important to me that you rest.' },
    { text: 'I want you to know that this stays between us.' },
    { text: "A student asked why you can't divide by zero." },
  ],
};
