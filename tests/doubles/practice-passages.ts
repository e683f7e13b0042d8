/**
 * Words that stand on practice.html exactly as written here, for whoever has to tag something there: the demonstration of
 * `npm start` and the tests. A unit test keeps the list and the page together.
 */
export const practicePassages = {
  /** A student's reason, in a block quote of its own. */
  reason:
    '“I think 3/4 is more because if you cut each fourth in half you get 6/8, and 6/8 is one piece more than 5/8.”',
  /** Wait time and who was called on, in running text. */
  waiting: 'you waited about eight seconds before you called on anyone, and four more hands went up',
  /** One student answers another, in a table cell. */
  response: '“I agree with her, and 1/4 is bigger than 1/8, so being 1/4 away is farther than I thought.”',
  /** Stands on the page twice, in running text and in the table. */
  twice: '“Can someone say that in their own words?”',
  /** In the textarea `#reply`, and once in the note as well. */
  inReply: '“How do you know you’re allowed to do that?”',
  /** In the contenteditable field `#plan`. */
  inPlan: '“What does your partner think, and do you agree?”',
} as const;
