import type { Examples } from './rule.ts';

export const noteLengthExamples: Examples = {
  fires: [{ text: Array.from({ length: 40 }, (_, at) => `One student at table ${at} wrote 12.`).join(' ') }],
  spares: [{ text: 'One pair drew a bar.' }],
};
