import { phrases } from '../word-list.ts';

/** The words of scoring and of evaluation systems. */
export const rating = {
  rating:
    phrases(`district/school/state rubric, approaching proficiency, below basic, contract renewal, count/counts toward your,
danielson, developing practice, developing/emerging/applying/beginning level, distinguished, earns a,
evaluation score/rubric/file/tool/form/system, final/your eval, five/four/three/two/5/4/3/2 stars,
formal/official observation, give this lesson a, highly/minimally/partially effective,
i rated/rate/scored/graded, i'd rate, i'd/passing/letter grade, improvement plan, innovating,
mark wait time as, marked/mark/rated as, marzano, meets/meeting/exceeds/exceeding/below/approaching standard,
exceeded the standard, meets/meeting/met/meet/exceeds/exceeding/exceeded/below/above/approaching expectations,
observation/i'd/your/overall/a/rubric/walkthrough score, observation/the/our rubric, on a scale of, one/1 star,
pass fail, performance/your review, personnel file, points on the, proficient, rate/rated/score/scored your,
rate/rated/score/scored/marked/mark you, rate/rated/scored/score/marked/mark this, rating, ratings,
your file for, end of year review, in your file, ofsted, scale of 1/one, summative, t tess,
tenure file/decision, tkes, ttess, unsatisfactory, value added, we rated/scored, you earned, you'd get a,
your/overall/rubric scores, your/the/an/final/formal/annual/year evaluation`),
  /** Words in a note that rule rating out. */
  notRated:
    phrases(`apart from, can't, cannot, didn't, doesn't, don't, isn't, neither, never, no, none, nor, not, nothing, nowhere,
instead of, rather than, without, won't`),
  /** Scored things that are students' mathematics. */
  notRating: phrases(
    `evaluate, evaluated the expression, evaluated, percentile, rate of change, test scores, the game, unit rate`,
  ),
};
