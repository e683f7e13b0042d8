import type { Examples } from './rule.ts';

export const overgeneralisedExamples: Examples = {
  fires: [
    { text: 'No one ever explains their thinking in this class.' },
    { text: 'All students participated.' },
    { text: 'You always answer your own questions.' },
    { text: 'At no point did a student speak to another student.' },
    { text: 'There was no thinking from anyone.' },
    { text: 'The same three answered again.' },
  ],
  spares: [
    { text: '"It will always be even, because you are doubling," said a student at table 3.' },
    { text: 'A student used the absolute value to explain why the distance is never negative.' },
    { text: 'All 24 students held up a whiteboard.' },
    { text: 'Our goal is for all students to give a reason.' },
    { text: 'The same three cards stayed on the table.' },
    { text: 'The students were all ears when she read her proof.' },
  ],
};
