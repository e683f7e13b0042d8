import type { Examples } from './rule.ts';

export const ratingLanguageExamples: Examples = {
  fires: [
    { text: 'I would put this at a 2.' },
    { text: 'Questioning: proficient.' },
    { text: 'You are meeting expectations in 3b.' },
    { text: 'Student talk - 2/4' },
    { text: 'I had this somewhere between a two and a three.' },
    { text: 'My form says "emerging" here.' },
    { text: 'That brings your average up.' },
  ],
  spares: [
    { text: 'This visit is for learning and will not go into your evaluation file.' },
    { text: 'The unit rate was 60 miles per hour.' },
    { text: 'They evaluated the expression for x = 3 and got -1.' },
    { text: 'He placed the point between one and two.' },
    { text: 'Two out of three students wrote a reason.' },
    { text: 'Nine of 12 students held up 2 fingers.' },
  ],
};
