import type { Examples } from './rule.ts';

export const noNextStepExamples: Examples = {
  fires: [{ text: 'At 9:05 a student said, "It is bigger." You wrote it on the chart.' }],
  spares: [
    { text: 'A student said, "It is bigger." What would you ask next?' },
    { text: 'One pair drew a bar. On Thursday, try asking why.' },
  ],
};
