import { phrases } from '../word-list.ts';

/** The words of scoring and of evaluation systems. */
export const rating = {
  rating: phrases(`district/school/state rubric, below basic, contract renewal, count/counts toward your, danielson,
developing practice, distinguished, earns a, evaluation score/rubric/file/tool/form/system,
five/four/two stars, formal/official observation, give this lesson a, highly/partially effective, i scored,
i'd rate, improvement plan, innovating, mark wait time as, marked as, marzano, meets/exceeds standard,
exceeded the standard, meeting/met/approaching expectations,
observation/i'd/your/overall/a/rubric/walkthrough score, observation/the/our rubric, on a scale of, pass fail,
performance/your review, personnel file, points on the, proficient, rated/scored/marked you,
rate/scored/score/marked this, rating, ratings, your file for, end of year review, in your file, ofsted,
scale of 1/one, summative, t tess, tenure file/decision, tkes, ttess, unsatisfactory, value added, you earned,
you'd get a, your/overall/rubric scores, your/the/an/final/formal/annual/year evaluation`),
  /** Words in a note that rule rating out. */
  notRated:
    phrases(`apart from, can't, cannot, didn't, doesn't, don't, isn't, neither, never, no, none, nor, not, nothing, nowhere,
instead of, rather than, without, won't`),
  /** Scored things that are students' mathematics. */
  notRating: phrases(
    `evaluate, evaluated the expression, evaluated, percentile, rate of change, test scores, the game, unit rate`,
  ),
};
