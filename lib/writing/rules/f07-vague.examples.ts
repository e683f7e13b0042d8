import type { Examples } from './rule.ts';

export const vagueNextStepExamples: Examples = {
  fires: [
    { text: 'Keep working on discourse.' },
    { text: 'Next time, try to increase rigor.' },
    { text: 'Consider using more strategies.' },
    { text: 'Next time, more discourse.' },
    { text: 'A stretch for you: rigor.' },
  ],
  spares: [
    { text: 'On Thursday, try asking "How do you know?" once after a right answer.' },
    { text: 'Before the share-out, pick one piece of work that uses the drawing and ask where the 6 is.' },
    { text: 'Our focus is building on student ideas.' },
    { text: 'Students continued to work on the fence problem.' },
    { text: 'Next time, more than two answers stay on the board.' },
  ],
};
