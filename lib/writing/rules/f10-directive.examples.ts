import type { Examples } from './rule.ts';

export const directiveToneExamples: Examples = {
  fires: [
    { text: 'You need to stop talking so much.' },
    { text: 'Make sure the objective is posted.' },
    { text: 'You should have called on more students.' },
  ],
  spares: [
    { text: 'What do you need to try this on Thursday?' },
    { text: 'If you need to skip lesson 6, that is fine.' },
    { text: "You don't have to finish the page." },
    { text: 'She counted again to make sure.' },
  ],
};
