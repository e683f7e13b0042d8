import { phrases } from '../word-list.ts';

/** The words of scoring and of evaluation systems. */
export const rating = {
  rating:
    phrases(`district/school/state rubric, a b plus, a b/c for, a plus lesson, a solid a/b, an a plus/for, approaching proficiency, below basic,
checked the box, contract renewal, count against you, count/counts toward your, danielson, developing practice,
developing/emerging/applying/beginning level, distinguished, earns a, evaluation score/rubric/file/tool/form/system,
evidence of proficiency, final/your eval, five/four/three/two/5/4/3/2 stars, formal/official observation,
framework for teaching, gets a b, gets/got an a, give it an a, give it/this a b, give this lesson/an a,
grade for this lesson, grade this lesson, highly/minimally/partially effective, i rated/rate/scored/graded,
i would rate/score/grade, i'd rate, i'd/passing/letter grade, improvement plan, innovating, mark wait time as,
marked/mark/rated as, marzano, meets/meeting/exceeds/exceeding/below/approaching standard,
meets/meeting/met/exceeds/exceeded/exceeding the standard,
meets/meeting/met/meet/exceeds/exceeding/exceeded/below/above/approaching expectations,
observation/i'd/your/overall/a/rubric/walkthrough score, observation/the/our rubric, on a scale of, one/1 star,
out of ten, pass fail, performance/your review, personnel file, points on the, proficient,
rate/rated/score/scored your, rate/rated/score/scored/marked/mark you, rate/rated/scored/score/marked/mark this,
rating, ratings, your/the/their file for, end of year review/rating/evaluation, in your file, appraisal/performance management/target/objectives grade, ofsted, scale of 1/one, summative, t tess, teacher of record score, teaching standards rubric,
tenure file/decision, tkes, top quartile teacher, ttess, unsatisfactory, value added, walk through score,
we rated/scored, would earn a, you earned, you get/got/received/receive a, you would get a, you'd get a,
your/overall/rubric scores, your/the/an/final/formal/annual/year evaluation`),
  /** Only beside a colon or "was/is/as": names of levels. */
  levelName:
    phrases(`accomplished, advanced, applying, approaching, basic, beginning, below, developing, distinguished, effective,
emerging, exceeds, excelling, exemplary, green, highly/minimally/partially effective, ineffective, meets, met,
needs improvement, novice, partially/fully/not met, proficient, satisfactory, unsatisfactory`),
  /** Words in a note that rule rating out. */
  notRated:
    phrases(`apart from, can't, cannot, didn't, doesn't, don't, isn't, neither, never, no, none, nor, not, nothing, nowhere,
instead of, rather than, without, won't`),
  /** Scored things that are students' mathematics. */
  notRating: phrases(
    `evaluate, evaluated the expression, evaluated, percentile, rate of change, test scores, the game, unit rate`,
  ),
};
