import { phrases } from '../word-list.ts';

/** First names that are often heard in schools, as a hint only: an unlisted name is found by what stands around it. */
export const names = {
  firstName: phrases(
    `aaliyah, aiden, aisha, alejandro, alex, alexis, ali, amara, amir, ana, andre, angel, anthony, antonio, ava, beatriz, ben, brandon, brianna, caleb, camila, carlos, carmen, cesar, chloe, daniel, darius, david, deandre, destiny, devin, diego, dylan, eduardo, elena, eli, elijah, ella, emily, emma, ethan, eva, evan, fatima, francisco, gabriel, gabriela, grace, hannah, henry, ibrahim, imani, isaac, isabel, isabella, isaiah, jack, jacob, jaden, jake, jalen, jamal, james, jasmine, jason, javier, jayden, jayla, jaylen, jeremiah, jesus, john, jordan, jorge, jose, joseph, joshua, juan, julia, julian, justin, kai, kayla, keisha, kenji, kevin, kiara, layla, leah, leo, liam, lily, linh, logan, lucas, lucia, luis, luna, madison, malik, marcus, maria, mariana, mary, mason, mateo, maya, mei, mia, michael, miguel, mohamed, mohammed, muhammad, naomi, natalia, nathan, nevaeh, nia, noah, oliver, olivia, omar, oscar, owen, pedro, peter, priya, rafael, raj, rosa, ruby, ryan, samuel, santiago, sara, sarah, sebastian, sofia, sophia, tamika, taylor, terrell, thomas, tiana, tyler, tyrone, valentina, victor, wei, william, wyatt, xavier, ximena, yasmin, yusuf, zara, zion, zoe, zoey`,
  ),
  title:
    phrases(`aide, assistant principal, coach, colleague, counselor, director, dr, instructional coach, madame, miss, monsieur,
mr, mrs, ms, mx, para, principal, professor, señor, señora, sr, sra, superintendent, teacher`),
  /** Capitalised words that are no students. */
  notStudent: phrases(
    `a, academy, act, activity, admin, after, again, algebra, all, also, although, always, an, and, another, answer, anybody, anyone, april, arabic, archimedes, area, array, arrays, as, asked, at, august, avenue, because, before, both, boy, but, by, calculus, cartesian, center, chapter, children, chinese, chromebook, city, classroom, coach, colleagues, college, component, corner, counselor, county, cuisenaire, dad, date, dear, december, descartes, desmos, discourse, district, docs, domain, during, each, east, eight, elementary, eleven, engagement, english, equation, equations, euclid, euclidean, euler, everybody, everyone, everything, evidence, exit, february, few, fibonacci, fifth, finally, first, five, focus, for, four, fourth, fraction, fractions, frayer, french, friday, from, gauss, gaussian, geometry, girl, good, google, grade, graph, graphs, great, group, half, hands, happy, he, hello, her, here, hi, high, his, how, i, if, in, instead, it, its, january, july, june, just, kids, kindergarten, lake, last, later, learners, lesson, let, let's, level, lincoln, look, looking, los, love, loved, many, march, math, mathematicians, may, maybe, meaning, middle, mine, module, mom, monday, more, most, mt, my, neighbor, neighbors, neither, never, new, newton, next, nice, nine, no, nobody, none, north, not, note, notes, nothing, november, now, october, of, ok, on, once, one, only, or, others, our, ours, overall, page, pair, parent, park, partners, pascal, people, perhaps, perimeter, period, please, portuguese, precalculus, presenter, problem, pythagoras, pythagorean, question, questioning, quick, readers, regards, river, room, row, said, saint, san, santa, saturday, scholars, school, second, see, september, seven, several, she, side, since, six, sixth, slides, slope, smartboard, so, some, somebody, someone, something, sometimes, south, spanish, speaker, st, standard, state, station, statistics, street, student, students, sunday, table, talk, task, teacher, teachers, team, ten, thank, thanks, that, the, their, then, there, these, they, third, this, those, though, three, thursday, time, to, today, tomorrow, topic, trigonometry, try, tuesday, twelve, two, unit, university, until, venn, warm, we, wednesday, west, what, when, where, which, while, who, whoever, whole, why, with, work, wow, yes, yesterday, you, your, yours, mexico, america, texas, california, covid`,
  ),
  /** Words by which a student without a name can still be known. */
  describedStudent: phrases(`in the/a red/blue/green/yellow/pink/black/white/orange/purple/gray/striped shirt/hoodie/sweater/jacket/hat/dress/coat, from el salvador,
from guatemala/honduras/mexico/ukraine/syria/haiti/venezuela/afghanistan/china/india/somalia/russia/brazil/colombia/cuba/nigeria/congo/vietnam,
in a wheelchair/hijab, in foster care, in the cowboy boots,
in the wheelchair/hijab/red/blue/green/yellow/pink/black/white/orange/purple/gray/grey/striped/hoodie/jersey,
who came/transferred from, who has a 504, who has adhd/autism/dyslexia, who has an iep, who has the aide,
who is autistic/dyslexic/homeless/repeating, who is new from, who is on the soccer/football,
who just arrived/came from, who just moved, who moved here from, who speaks only, who stutters/wears,
who uses a wheelchair, who was retained, who was/got suspended,
whose mom/mother/dad/father/parents/parent/brother/sister/family, with a stutter/504, with an iep,
with autism/adhd/dyslexia/diabetes/tourette, with down syndrome, with hearing aids, with red hair,
with the long braid/braids, with the one on one, with the red/pink/blue hair, with the service dog,
with the wheelchair/hijab/glasses/braces/cast/walker/crutches/aide/para/mohawk/stutter/iep/504,
with the/a hearing aid`),
  onlyStudent:
    phrases(`adopted, board member's son/daughter, foster kid/child, only newcomer, the adhd/iep/sped/ell kid, the autistic child,
the autistic/deaf/blind/ell/iep/esl/sped/504/adhd/foster/homeless/refugee/pregnant/suspended student,
the one girl/boy who, the one kid with, the only black/ell, the only/autistic/deaf/ell girl/boy,
the only/one student with, the principal's son/daughter, the twins, your adhd/iep/sped/504 kid,
your ell/iep/esl/sped/autistic student, your only girl/boy`),
};
