import type { Examples } from './rule.ts';

export const highInferenceExamples: Examples = {
  fires: [
    { text: 'Students were highly engaged.' },
    { text: 'The class understood fractions by the end.' },
    { text: 'You could tell they were bored.' },
    { text: 'They seemed lost.' },
    { text: 'The students found the task boring.' },
    { text: 'Kids were itching to get to the tiles.' },
  ],
  spares: [
    { text: "A student said, 'I'm not sure either one is right.'" },
    { text: 'Four students wrote a reason on their whiteboards.' },
    { text: 'This suggests students are making sense of the denominator, because three drew it.' },
    { text: 'Which answer do you think more students believed?' },
    { text: 'Two pairs seemed to draw the array first.' },
    { text: 'Partners looked at the two graphs.' },
  ],
};
