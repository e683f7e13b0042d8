import type { Examples } from './rule.ts';

export const overgeneralisedExamples: Examples = {
  fires: [
    { text: 'No one ever explains their thinking in this class.' },
    { text: 'All students participated.' },
    { text: 'You always answer your own questions.' },
  ],
  spares: [
    { text: '"It will always be even, because you are doubling," said a student at table 3.' },
    { text: 'A student used the absolute value to explain why the distance is never negative.' },
    { text: 'All 24 students held up a whiteboard.' },
    { text: 'Our goal is for all students to give a reason.' },
  ],
};
