import { phrases } from '../word-list.ts';

/** Words that say what students are, or lack. */
export const deficit = {
  /** Beside a word for students these are labels. */
  deficitAdjective:
    phrases(`504, apathetic, at risk, bad, behavior, behaviour, behind, below grade level, bottom set, brighter, brightest,
broken, bubble, challenged, checked out, clueless, defiant, deficient, deprived, difficult, disadvantaged,
disruptive, dull, dumb, dysfunctional, failing, ghetto, high, higher, highest, hopeless, iep, immature,
incapable, laziest, lazy, less able, low, lower, lowest, naughty, needier, neediest, needy, non math, poverty,
problem, remedial, resource, rough, rti, send, slow, slower, slowest, smart, smarter, smartest, special ed, sped,
squirrely, struggling, tier 3, title, tough, troubled, troublesome, underperforming, underprepared, unmotivated,
unprepared, unteachable, weak, weaker, weakest`),
  /** A status is a label only where something is said to be missing. */
  status:
    phrases(`adhd, autistic, average, basic, bilingual, bottom, dyslexic, eal, el, ell, english, esl, gifted, gt, hard,
homeless, inclusion, intervention, lep, limited, migrant, newcomer, red, retained, send, tag, wild, yellow`),
  statusOf: phrases(
    `~has ~the iep/504/disability, ~has/with adhd/autism/dyslexia/ieps, ~is adhd/autistic/dyslexic/sped/ell/esl/low`,
  ),
  missing:
    phrases(`aren't, barrier, behind, can't, cannot, couldn't, doesn't, don't, easier, even, extra, hopeless, instead, just, lack,
lacks, less, lost, low, need, needed, needs, never, not, only, over, problem, simpler, slow, struggle, struggled,
struggles, too, unable, weren't, without, won't, worksheet, wouldn't`),
  /** A group label alone is only a label with these next to it; "high" and statuses need a noun. */
  deficitStudent:
    phrases(`achiever, achievers, attainers, babies, boy, boys, bunch, child, children, class, cohort, crew, crowd, flyers,
friends, girl, girls, graders, group, groups, guys, kid, kiddo, kiddos, kids, kindergartners, learner,
learners, lot, one, ones, performer, performers, population, pupil, pupils, quartile, reader, readers,
scholars, section, set, third, half, quarter, cluster, student, students, subgroup, table, tables, thinkers`),
  /** Labels as nouns, and statements of lack. */
  deficit:
    phrases(`afflicted, behavior/behaviour problems, their attention spans, bottom quartile, math/bright/gifted kid/kids,
lower/low/less ability/able, ~kids/group/class like these/this/that, come/comes/coming from homes/families/poverty/broken/nothing, come in with nothing,
dead weight, dropouts, dummies, with kids like, illegals, illiterate, innumerate, knuckleheads,
language barrier, learned helplessness, lost cause/causes, frequent fliers/flyers, bottom group,
math people/person/kid/brain/brains, nonlearners, nonreaders, nonreader,
parents/families/mums/dads/cultures ~not/aren't, slacker, slackers, speds, squirrelly, strugglers,
that neighborhood, ~the lows, these/those kids/students/children ~not/just/aren't, broken home/homes, from/in poverty, this/that population, trouble maker/makers,
troublemaker, troublemakers, welfare, your/the 1s/2s/lows, wheelchair bound`),
  /** Lacking something: deficit language when said of students. */
  lacking: phrases(`a handful, ~is not able/ready/capable/motivated to/for/of, aren't/isn't ready/capable for/of,
not capable yet/of, attention spans, below grade level,
can't/cannot/couldn't/won't do/even/handle/think/reason/learn/keep/read/add/multiply/focus/access/explain/discuss/cope/manage/catch,
could not access, deficit, deficits, has/have no resilience/stamina, no resilience/stamina,
~not have the basics/basic/language/skills/stamina, don't care/value, ~not want to learn, easier worksheet,
far behind, hand holding, with nothing, helpless, home life, hopeless, just lazy, just/simply not math/ready,
lack of/number sense/support, lack of/the, limited/little/broken/poor vocabulary/language/english,
are too limited, mentally, naturally smart/gifted, never going to get, no background/support/help/english,
refuse/refuses/refused to try/work/learn, simpler problem, so/too/very/really/super/pretty/extremely low,
spoonfed, struggle too much, underachiever, underachievers, unmotivated, ~not have it in,
would/could/will never, won't catch`),
  /** Shapes and numbers may be low, weak or slow; so may these. */
  notLabel:
    phrases(`behavior of, bilingual students, low level, lower half, lower/bottom third, high demand, bottom row/set/table,
high end/value/school, low end/point, low floor, smartboard, weak correlation`),
};
