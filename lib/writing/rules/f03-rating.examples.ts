import type { Examples } from './rule.ts';

export const ratingLanguageExamples: Examples = {
  fires: [
    { text: 'For me this sits in the developing band.' },
    { text: 'I would put this at a 2.' },
    { text: 'Questioning: proficient.' },
    { text: 'You are meeting expectations in 3b.' },
    { text: 'Student talk - 2/4' },
    { text: 'I have you at approaching for domain 3.' },
    { text: 'You are one point away from exemplary.' },
    { text: 'I would say a B for this.' },
  ],
  spares: [
    { text: 'This visit is for learning and will not go into your evaluation file.' },
    { text: 'The unit rate was 60 miles per hour.' },
    { text: 'They evaluated the expression for x = 3 and got -1.' },
    { text: 'Nine of 12 students held up 2 fingers.' },
    { text: 'The effective rate is 4 percent, one pair wrote.' },
    { text: 'Take the steps one by one.' },
  ],
};
