import type { Examples } from './rule.ts';

export const praiseWithoutEvidenceExamples: Examples = {
  fires: [
    { text: 'Great job today!' },
    { text: 'You are a natural with these kids.' },
    { text: 'Such a fantastic warm-up.' },
    { text: 'I wish every teacher had seen this.' },
    { text: 'Your enthusiasm is so infectious.' },
    { text: 'What a morning in room 14!' },
    { text: 'Hi Sam, great job today!' },
    { text: 'Hi Beth, loved popping in today!' },
    { text: "So glad you're on our team." },
    { text: 'You make math come alive.' },
  ],
  spares: [
    { text: "I'd like others to see the moment when four students spoke in a row." },
    { text: 'Thank you for having me in.' },
    { text: 'I appreciate your time.' },
    { text: 'Hi Sam, hope you had a lovely weekend.' },
    { text: 'I am happy to cover your class on Thursday.' },
    { text: 'Your first graders love math.' },
    { text: 'I wish I could have stayed for the share.' },
    { text: 'It was great to see you today.' },
    { text: 'I enjoyed stopping by.' },
    { text: 'A student said, "I love how you drew it."' },
    { text: 'Great move at 9:10: you waited and three more hands went up.' },
    { text: 'I want to see how two students used the grid.' },
    { text: 'Thank you for making time on Friday.' },
  ],
};
