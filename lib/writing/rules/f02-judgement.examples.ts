import type { Examples } from './rule.ts';

export const judgementWordExamples: Examples = {
  fires: [
    { text: 'The game was pointless.' },
    { text: 'The questioning was effective throughout.' },
    { text: 'This was a solid, well-executed lesson.' },
    { text: 'The closing fell flat.' },
    { text: 'The warm-up ran long.' },
    { text: 'The closing felt disconnected from the rest.' },
    { text: 'You rushed the ending.' },
    { text: 'The timing is a concern.' },
    { text: 'The examples were well sequenced but under-explained.' },
    { text: 'Pacing: uneven.' },
    { text: 'A discussion with many voices, just a touch flat.' },
  ],
  spares: [
    { text: 'The new carpet looks nice.' },
    { text: 'One group drew a right triangle.' },
    { text: 'One group said the line was a poor fit because the residuals curve.' },
    { text: 'They multiplied both sides to clear the denominators.' },
    { text: 'A student explained that a perfect square has a whole-number side.' },
    { text: 'The task felt like a puzzle, a student said.' },
    { text: 'It is fine if the last problem waits.' },
    { text: 'After the launch you were at table 4 with two pairs.' },
  ],
};
