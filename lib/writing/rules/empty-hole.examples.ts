import type { Examples } from './rule.ts';

export const emptyHoleExamples: Examples = {
  fires: [{ text: 'At {time}, {who} said it.' }, { text: 'One move to try by Friday: {move}.' }],
  spares: [{ text: 'They wrote the set {1, 2, 3}.' }, { text: 'The domain is {x | x > 0}.' }],
};
