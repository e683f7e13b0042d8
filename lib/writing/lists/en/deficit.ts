import { phrases } from '../word-list.ts';

/** Words that say what students are, or lack. */
export const deficit = {
  /** Beside a word for students these are labels. */
  deficitAdjective:
    phrases(`504, apathetic, at risk, bad, behavior, behind, below grade level, below level/basic, bottom tier, brighter,
brightest, broken, bubble, challenged, checked out, clueless, d and f, defiant, deficient, deprived, difficult,
disadvantaged, disruptive, dull, dumb, dumber, dysfunctional, emotionally disturbed, failing, free and reduced lunch,
g and t, ghetto, high, higher, highest, hopeless, iep, ill prepared, immature, incapable, inner city, lazier,
laziest, lazy, learning disabled, less able/capable/bright/motivated, low, lower, lowest, naughty, needier, neediest,
needy, non math, non/limited english, not so bright, poverty, problem, remedial, resource, rough, rti, slow, slower,
slowest, smart, smarter, smartest, special ed/needs, sped, squirrely, struggling, tier 3/three/2/two/iii/ii, title,
tough, troubled, troublesome, under performing, underperforming, underprepared, unmotivated, unprepared, unteachable,
weak, weaker, weakest`),
  /** A status is a label only where something is said to be missing. */
  status:
    phrases(`adhd, autistic, average, basic, bilingual, bottom, dyslexic, el, ell, esl, gifted, gt, hard, homeless, inclusion,
intervention, lep, limited, low income, migrant, newcomer, pull out, red, retained, self contained, tag, title one,
wild, yellow`),
  statusOf:
    phrases(`has a behavior plan, has a disability/504, has adhd/autism/dyslexia, has/have/with/on an iep, has/with special needs,
have a 504, is a newcomer, is adhd/autistic/dyslexic/sped/ell/esl/repeating/low, is an ell/el, is in special ed,
is in tier 3, is on a behavior plan, is on meds, is special ed, is tier 3/2, is very low, reads at a,
with ieps/adhd/autism/dyslexia/disabilities`),
  missing:
    phrases(`aren't, barrier, behind, can't, cannot, couldn't, doesn't, don't, easier, even, extra, hopeless, instead, just, lack,
lacks, less, lost, low, need, needed, needs, never, not, only, problem, simpler, slow, struggle, struggled,
struggles, too, unable, weren't, without, won't, worksheet, wouldn't`),
  /** A group label alone is only a label with these next to it; "high" and statuses need a noun. */
  deficitStudent:
    phrases(`achiever, achievers, babies, boy, boys, bunch, child, children, class, cohort, crew, crowd, fliers, flyers, folks,
freshmen, friends, girl, girls, graders, group, groups, guys, kid, kiddo, kiddos, kids, kindergartners, learner,
learners, one, ones, performer, performers, population, populations, pupils, quartile, reader, readers, scholars,
section, student, students, subgroup, table, thinkers`),
  /** Labels as nouns, and statements of lack. */
  deficit:
    phrases(`come/comes/coming from homes/families/poverty/broken/rough, achievement gap kids, afflicted, bad apples/apple/homes/home, behavior problem/problems, bottom half of,
bottom of the barrel, bottom quartile, broken homes/home,
bubble/problem/behavior/sped/math/lazy/those/smart/bright/brightest/high/higher/top/gifted/advanced/minority/urban/hood/refugee kids,
bubble/smart kid, bubble/sped/high/higher/top students, children like these, college material,
confined to a wheelchair, considering their level, considering where they, dead weight, deadwood,
developmentally behind, dropouts, dumb down, dumb/water it down, dumbed/watered down for, dummies,
ells can't/struggle/aren't, english learners can't/don't, for a low group, for kids like, for these kids,
from/in poverty, given/considering who they are, have a disability, highs and lows, homes like that, illegals,
illiterate, innumerate, kids like these/this/that/him/her, knuckleheads, language barrier/barriers/deficit/deficits,
learned helplessness, less able, limited/little/broken/poor english, lost cause/causes, low babies, low/high fliers,
low/high/frequent flyers, low/smart/gifted/bright/high ones, lowest/smart/bottom/immature group,
math people/person/kid/brain/brains, mom/culture doesn't, newcomers can't/just,
non learner/learners/readers/speakers, nonlearners, nonreaders, parents aren't, parents just don't,
parents/families do not, parents/families/cultures/ells/newcomers don't, problem child/children, rough homes,
short attention spans/span, skill deficits/deficit, skills/word gap, slacker, slackers, slow learners/learner, speds,
squirrelly, strugglers, students like these/this/that, that low/neighborhood, that side of town,
the/your/my/our/low lows, their kind, these kids just/can't/don't/aren't, these students can't/don't/aren't,
these/those types of kids, this low, this type of student, this/that/our population, those neighborhoods,
those students can't, too immature, trouble maker/makers, troublemaker, troublemakers, type/kind of kid, warm bodies,
welfare, wheelchair bound, where they come from`),
  /** Lacking something: deficit language when said of students. */
  lacking:
    phrases(`a handful, are/were/is not able to, aren't cut out, aren't smart, aren't/weren't/isn't able to, at the bottom,
attention span/spans, behind their peers, below/behind the rest, below/behind/not grade level, beyond help/them,
beyond their abilities, bottom third, came to us low, came/come in behind, can't be trusted, can't do this/it/math,
can't handle/think/reason/learn/even/read/add/multiply/focus/access/explain/discuss, can't sit still,
can't talk about, can't work together, can't/cannot be expected, can't/cannot/couldn't keep up,
cannot handle/do/think/reason/learn/even/access/explain, come in knowing nothing, come with nothing,
come/came in low, come/comes/came in with nothing, could not handle/access, couldn't handle/even/access, deficit,
deficits, do not care/try, do not have basic, do nothing all, doesn't care/try,
doesn't have the language/skills, doesn't want to learn, don't care/try/value, don't have basic/background,
don't have enough english, don't have number sense,
don't have the language/vocabulary/skills/basic/ability/background/foundation/maturity/stamina/words/english,
don't want to work/learn, drag/bring down, drag/bring the class down, easier worksheet, far/way/years/year behind,
for/at their level, good/bad at math, grade levels/level behind/below, hand holding, have/know nothing, helpless,
high group, hold back the rest, hold/holding the class back, home life/lives/situation, hopeless, incapable of,
just/are/is/were/being/so/too lazy, just/simply not math, lack of ability/motivation/background/parental/effort,
lack of home support, lack the/any/basic/background/foundational/motivation, lack/no number sense,
lacking the/any/basic, lacks the/any/basic/motivation, limited vocabulary/language, low group/class/table,
lowest class/table, mentally, naturally smart/gifted, never going to get/be, never/won't get it,
no background/prior knowledge, no english, no support/help at home, not at grade level, not bright,
not college/honors material, not cut out for, not going to get, not my kids, not smart enough,
not the sharpest/brightest, not very/too bright, not/aren't motivated, not/aren't ready for,
not/aren't/isn't capable, numbers person, out of their league, over their heads because, over/beyond their ability,
refuse to try/work, refuses to work, simpler problem, sit/sits there,
so/too/very/really/super/pretty/extremely/is/are/was/were low, spoon fed/feed, spoonfed, start out behind,
suffers/suffer from, too hard for these/your, too hard/much/abstract/difficult for them, unable/slow to,
underachiever, underachievers, unmotivated, will never, won't be able, won't ever/try, years below`),
  /** Shapes and numbers may be low, weak or slow; so may these. */
  notLabel:
    phrases(`behavior of, bilingual students, bottom row, high end/value/school, low end/point/inference, red ones, slower car,
smartboard, bottom one, weak correlation`),
};
