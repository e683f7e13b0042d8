import { nouns, phrases } from '../word-list.ts';

/** Who is spoken of. */
export const people = {
  /** A student or students, as a noun. */
  student:
    nouns(`student, kid, child, kiddo, learner, pupil, scholar, boy, girl, classmate, partner, pair, peer, grader, kindergartner,
kindergartener, freshman, sophomore, junior, youngster, mathematician, trio, teammate, tablemate, neighbor, speaker,
presenter, newcomer, little, teenager, kinder, twin, duo, triad, young man, young lady, reader, ell, el, partnership`),
  /** Many students as one. */
  group: nouns('class, group, table, team, section, crew, cohort, bunch, corner, small group'),
  wholeGroup: phrases(`everybody, everyone, few, half, many, most, others, several, some, the room/rest/majority`),
  /** Words that stand for students in notes about a lesson. */
  pronoun: phrases(`they're, they've, they'd, he's, she's, he, she, them, they`),
  one: phrases(`a third/second/fourth, another, both, one, somebody, someone, the first/second/third/other, three/two others,
two/three more`),
  /** The teacher to whom the note goes. */
  teacher: phrases(`miss, mr, mrs, ms, mx, teacher, the teacher, you, your, yours, yourself`),
  /** Universal words for people. */
  everyone: phrases(`everybody, everyone, no one, nobody, none/all of them`),
};
