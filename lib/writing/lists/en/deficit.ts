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
    phrases(`adhd, autistic, average, basic, bilingual, bottom, dyslexic, eal, el, ell, english, esl, gifted, gt, hard, homeless, inclusion,
intervention, lep, limited, low income, migrant, newcomer, pull out, pupil premium, red, retained, self contained, send, tag, title one,
wild, yellow`),
  statusOf: phrases(`~has ~the iep/504/disability/ehcp, ~has adhd/autism/dyslexia/ieps/disabilities,
with ieps/adhd/autism/dyslexia/disabilities, ~is adhd/autistic/dyslexic/sped/ell/el/esl/repeating/low`),
  missing:
    phrases(`aren't, barrier, behind, can't, cannot, couldn't, doesn't, don't, easier, even, extra, hopeless, instead, just, lack,
lacks, less, lost, low, need, needed, needs, never, not, only, over, problem, simpler, slow, struggle, struggled,
struggles, too, unable, weren't, without, won't, worksheet, wouldn't`),
  /** A group label alone is only a label with these next to it; "high" and statuses need a noun. */
  deficitStudent:
    phrases(`achiever, achievers, attainers, babies, boy, boys, bunch, child, children, class, cohort, crew, crowd, fliers, flyers, folks,
freshmen, friends, girl, girls, graders, group, groups, guys, kid, kiddo, kiddos, kids, kindergartners, learner,
learners, lot, one, ones, performer, performers, population, populations, pupil, pupils, quartile, reader, readers, scholars,
section, set, third, half, quarter, cluster, student, students, subgroup, table, tables, thinkers`),
  /** Labels as nouns, and statements of lack. */
  deficit: phrases(`afflicted, bad apples/apple/homes/home, behavior/behaviour problem/problems, their attention spans,
bottom quartile, broken home/homes, math/bright/top/gifted/advanced/minority/urban/hood/refugee/tier kid/kids,
top students, lower/low/less attainers/ability/able, ~kids/child/group/class like these/this/that/him/her,
college material, come/comes/came/coming from homes/families/poverty/broken/rough/nothing,
come/comes/came in with/low/knowing nothing/low/behind, dead weight, developmentally behind, dropouts, dummies,
for/with kids/children/students/population/groups/class like/this, from/in poverty, illegals, illiterate,
innumerate, knuckleheads, language barrier/barriers/deficit/deficits, learned helplessness, lost cause/causes,
frequent fliers/flyers, gifted/bright ones, bottom group, math people/person/kid/brain/brains,
mom/culture/home doesn't, non learner/learners/readers/speakers, nonlearners, nonreaders, nonreader,
parents/families/mums/dads/cultures ~not/aren't, rough homes, skill deficits/deficit, skills/word gap, slacker,
slackers, speds, squirrelly, strugglers, that low/neighborhood, ~the lows, their kind,
these/those kids/students/children ~not/just/aren't, this low, this/that/our population, those neighborhoods,
too immature, trouble maker/makers, troublemaker, troublemakers, warm bodies, welfare,
your/the/our 1s/2s/twos/lows, your/our ones, wheelchair bound`),
  /** Lacking something: deficit language when said of students. */
  lacking:
    phrases(`a handful, ~is not able/ready/capable/motivated to/for/of, aren't/isn't/weren't/wasn't able/ready/capable to/for/of,
not capable yet/of, at the bottom, attention span/spans, below/behind/not grade level, beyond help/them,
can't/cannot/couldn't/won't do/even/handle/think/reason/learn/keep/read/add/multiply/focus/access/explain/discuss/cope/manage/catch,
could not handle/access/do, deficit, deficits,
has/have no resilience/grit/stamina/perseverance/motivation/confidence/discipline, no resilience/grit/stamina,
~not have basic/the/enough/number/any/background/english basics/basic/language/vocabulary/skills/ability/background/foundation/maturity/stamina/words/english/sense/skill,
don't/doesn't care/try/value, ~not want to work/learn, easier worksheet, far/way behind, hand holding,
have/know/with nothing, helpless, home life/lives/situation, hopeless, incapable of, just/being/so/too lazy,
just/simply not math/ready,
lack/lacks/lacking of/the/any/basic/background/foundational/motivation/number/home/prior sense/support/knowledge/skills,
lack/lacks/lacking of/the/any/basic/background/foundational/motivation,
limited/little/broken/poor vocabulary/language/english, are/is too limited, mentally, naturally smart/gifted,
never going/get to/it be/get, no/little background/prior/support/help/english, not bright, numbers person,
refuse/refuses/refused to try/work/learn, simpler problem, sit/sits there,
so/too/very/really/super/pretty/extremely low, spoon fed/feed, spoonfed, suffers/suffer from, struggle too much,
unable/slow to, underachiever, underachievers, unmotivated, ~not have it in, would/could/will never,
won't ever/try/catch`),
  /** Shapes and numbers may be low, weak or slow; so may these. */
  notLabel:
    phrases(`behavior of, bilingual students, low level, lower half, lower/bottom third, high demand, bottom row/set/table,
high end/value/school, low end/point, low floor, smartboard, weak correlation`),
};
