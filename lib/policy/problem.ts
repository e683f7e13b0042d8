/** What was wrong with a policy, for the administrator who wrote it. Plain English: it is read in the diagnostics, not by leaders. */

export interface PolicyProblem {
  /** The key as it was written; `focus.2` is the third item of a list. At most 80 UTF-16 units. */
  key: string;
  /** `refused`: this value is not used. `settled`: two values contradict each other, and the sentence says which one holds. */
  kind: 'refused' | 'settled';
  sentence: string;
}

export const refused = (key: string, sentence: string): PolicyProblem => ({
  key: key.slice(0, 80),
  kind: 'refused',
  sentence,
});

export const settled = (key: string, sentence: string): PolicyProblem => ({ key, kind: 'settled', sentence });
