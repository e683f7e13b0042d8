import { nouns, phrases } from '../word-list.ts';

/** Who is spoken of. */
export const people = {
  /** A student or students, as a noun. */
  student:
    nouns(`student, kid, child, kiddo, learner, pupil, scholar, boy, girl, classmate, partner, pair, peer, grader,
    kindergartner, kindergartener, freshman, sophomore, junior, youngster, mathematician, trio, teammate, tablemate, neighbor,
    speaker, presenter, newcomer, little, teenager, kinder, twin, duo, triad, helper at the board, young man, young lady,
    reader, child at the carpet, ell, el, partnership`),
  /** Many students as one. */
  group: nouns('class, group, table, team, section, crew, cohort, bunch, corner, small group'),
  wholeGroup: phrases(
    'everyone, everybody, the room, most, some, several, others, the others, many, few, the rest, the majority',
  ),
  /** Words that stand for students in notes about a lesson. */
  pronoun: phrases('they, them, he, she'),
  one: phrases(
    'one, another, someone, somebody, a third, a second, a fourth, the first, the second, the third, the other, three others, two others, two more, three more, both',
  ),
  /** The teacher to whom the note goes. */
  teacher: phrases('you, your, yours, yourself, teacher, the teacher, ms, mr, mrs, miss, mx'),
  /** Universal words for people. */
  everyone: phrases('everyone, everybody, no one, nobody, none of them, all of them, no-one, one and all'),
};
