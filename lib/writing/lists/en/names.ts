import { nouns, phrases } from '../word-list.ts';

/** First names that are often heard in schools, as a hint only: an unlisted name is found by what stands around it. */
export const names = {
  firstName:
    phrases(`aaliyah, aiden, aisha, alejandro, alex, alexis, ali, amara, amir, ana, andre, angel, anthony, antonio, ava, beatriz,
ben, brandon, brianna, caleb, camila, carlos, carmen, cesar, chloe, daniel, darius, david, deandre, destiny, devin,
diego, dylan, eduardo, elena, eli, elijah, ella, emily, emma, ethan, eva, evan, fatima, francisco, gabriel, gabriela,
grace, hannah, henry, ibrahim, imani, isaac, isabel, isabella, isaiah, jack, jacob, jaden, jake, jalen, jamal, james,
jasmine, jason, javier, jayden, jayla, jaylen, jeremiah, jesus, john, jordan, jorge, jose, joseph, joshua, juan,
julia, julian, justin, kai, kayla, keisha, kenji, kevin, kiara, layla, leah, leo, liam, lily, linh, logan, lucas,
lucia, luis, luna, madison, malik, marcus, maria, mariana, mary, mason, mateo, maya, mei, mia, michael, miguel,
mohamed, mohammed, muhammad, naomi, natalia, nathan, nevaeh, nia, noah, oliver, olivia, omar, oscar, owen, pedro,
peter, priya, rafael, raj, rosa, ruby, ryan, samuel, santiago, sara, sarah, sebastian, sofia, sophia, tamika, taylor,
terrell, thomas, tiana, tyler, tyrone, valentina, victor, wei, william, wyatt, xavier, ximena, yasmin, yusuf, zara,
zion, zoe, zoey`),
  title:
    phrases(`aide, assistant principal, coach, colleague, counselor, director, dr, instructional coach, madame, miss, monsieur,
mr, mrs, ms, mx, para, principal, professor, señor, señora, sr, sra, superintendent, teacher`),
  /** Capitalised words that are no students. */
  notStudent:
    phrases(`a, academy, act, activity, admin, after, again, algebra, all, also, although, always, america, an, and, another,
answer, anybody, anyone, april, arabic, archimedes, area, array, arrays, as, asked, at, august, avenue, because,
before, both, boy, but, by, calculus, california, cartesian, center, chapter, children, chinese, chromebook, city,
classroom, coach, colleagues, college, component, corner, counselor, county, covid, cuisenaire, dad, date, dear,
december, descartes, desmos, discourse, district, docs, domain, during, each, east, eight, elementary, eleven,
engagement, english, equation, equations, euclid, euclidean, euler, everybody, everyone, everything, evidence, exit, fermi, socratic, singapore, math,
february, few, fibonacci, fifth, finally, first, five, focus, for, four, fourth, fraction, fractions, frayer, french,
friday, from, gauss, gaussian, geometry, girl, good, google, grade, graph, graphs, great, group, half, hands, happy,
he, hello, her, here, hi, high, his, how, i, if, in, instead, it, its, january, july, june, just, kids, kindergarten,
lake, last, later, learners, lesson, let, let's, level, lincoln, look, looking, los, love, loved, many, march, math,
mathematicians, may, maybe, meaning, mexico, middle, mine, module, mom, monday, more, most, mt, my, neighbor,
neighbors, neither, never, new, newton, next, nice, nine, no, nobody, none, north, not, note, notes, nothing,
november, now, october, of, ok, on, once, one, only, or, others, our, ours, overall, page, pair, parent, park,
partners, pascal, people, perhaps, perimeter, period, please, portuguese, precalculus, presenter, problem,
pythagoras, pythagorean, question, questioning, quick, readers, regards, river, room, row, said, saint, san, santa,
saturday, scholars, school, second, see, september, seven, several, she, side, since, six, sixth, slides, slope,
smartboard, so, some, somebody, someone, something, sometimes, south, spanish, speaker, st, standard, state, station,
statistics, street, student, students, sunday, table, talk, task, teacher, teachers, team, ten, texas, thank, thanks,
that, the, their, then, there, these, they, third, this, those, though, three, thursday, time, to, today, tomorrow,
topic, trigonometry, try, tuesday, twelve, two, unit, university, until, venn, warm, we, wednesday, west, what, when,
where, which, while, who, whoever, whole, why, with, work, wow, yes, yesterday, you, your, yours`),
  /** What a student wears, has or needs: with "in" or "with" before it, a child without a name can still be known. */
  mark: nouns(`hair, braid, glasses, hijab, headscarf, turban, brace, cast, walker, crutch, aide, para, mohawk, stutter, iep, 504,
hearing aid, wheelchair, service dog, sweater, hoodie, jacket, shirt, dress, coat, hat, jersey, boots, one on one, adhd,
autism, dyslexia, diabetes, tourette, down syndrome, foster care, frame, limp, accent, scar, eye patch`),
  /** Where somebody comes from. */
  origin:
    phrases(`el salvador, guatemala, honduras, mexico, ukraine, syria, haiti, venezuela, afghanistan, china, india, somalia,
russia, brazil, colombia, cuba, nigeria, congo, vietnam, poland, pakistan, iraq, iran, ethiopia, kenya, eritrea, nepal, jamaica,
romania, sudan, bangladesh, peru, ecuador`),
  /** What is known of one child only. */
  describedStudent:
    phrases(`who came/moved/transferred here/from, who just came/arrived/moved, who ~is new/retained/suspended/adopted,
who has ~the iep/504/aide/para, who has adhd/autism/dyslexia, who ~is autistic/dyslexic/homeless/deaf/repeating, who uses a wheelchair,
who ~is on ~the iep/504/soccer/football, who speaks only, who stutters/wears,
whose mom/mum/mother/dad/father/parents/parent/brother/sister/family`),
  onlyStudent:
    phrases(`adopted, foster kid/child, only newcomer, board member's/principal's/head's son/daughter, the twins,
the/your only/one/autistic/deaf/blind/ell/iep/esl/sped/504/adhd/foster/homeless/refugee/pregnant/suspended student/kid/child/girl/boy`),
};
