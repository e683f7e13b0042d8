/** What the review of a lens found: a place in it, the rule, and the words that caused it. Its owner decides; only a broken lens is refused. */
export type ReviewRule =
  /** A level that says good or bad instead of what was heard or seen. */
  | 'judgement-in-level'
  /** A level that could not be chosen from what students did. */
  | 'no-student-evidence'
  | 'no-teacher-evidence'
  /** Words that read as a score of a teacher. */
  | 'scores-a-teacher'
  /** Two shared words that answer to one name. */
  | 'same-name'
  /** Harder to read than the owner wants. */
  | 'hard-to-read'
  | 'empty';

export interface ReviewFinding {
  rule: ReviewRule;
  place: string;
  /** The words that caused it, as they stand there; a grade for `hard-to-read`; the other place for `same-name`. */
  words: string;
}
