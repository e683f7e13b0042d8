import { phrases } from '../word-list.ts';

/** Always, never, all, nobody. */
export const universal = {
  universalAdverb:
    phrases(`all the time, always, at all times, ceaselessly, constantly, continually, every single time, every time, forever,
invariably, never, non stop, nonstop, not once, perpetually, without fail`),
  universalPeople:
    phrases(`100 engaged/participation, 100 of the students, 100 percent of, 100% of the, 100%/100 of students,
all hands were/went, all of our/these students,
all of the students/kids/children/learners/groups/tables/pairs/teams/pupils/class, all of these/those kids,
all of your students/kids/children/groups/scholars,
all students/kids/children/learners/groups/tables/pairs/partners/teams/scholars/pupils/boys/girls/participants/eyes,
all the students/kids/children/groups/tables/pairs/partners/teams/boys/girls, all your groups,
all your/our/these/those students, all your/these/those kids, all/none of them, each and every,
entire class/room/group, every one of them/your/the,
every single student/kid/child/group/one, every student/kid/child/learner/group/table/pair/partner/team, everybody,
everyone, no one/student/students/kid/kids/child/children/group/groups/pair/pairs, nobody,
none of the students/kids/children/groups/pairs/partners/class/tables, none of your kids, none/100 of your students,
not a single student/kid/child/one/person, not any of the students, not one of them,
not one student/kid/child/person, the same kids/students/three/four/two/few/five, whole room was`),
  universalWhole: phrases(`the class as a whole, the whole class/group/room, your whole class`),
  universalTime:
    phrases(`all day/period/lesson long, all period/hour, bell to bell, entire time/lesson/period/block/visit,
every second/minute/moment, from beginning to end, from bell to bell, from start to finish, start to finish,
the entire/whole class period, the entire/whole time/period/lesson/block/hour/visit, throughout,
throughout the lesson/class/period/whole`),
  /** A wish or a plan for all is not a claim about all. */
  forAll:
    phrases(`all of us, each pair/partner/group/table/of, each student got/had/has/in, ensure that all/every, everyone at,
for/not everybody, for/so/help/give/invite/ask/have/let/want/ensure/not/almost/nearly/on/from/to every,
for/so/help/give/invite/ask/have/let/want/not/nearly/almost/like/with/to/from/hello/hi everyone,
for/so/help/invite/ask/have/let/want/ensure/not/almost/nearly/to/from/dear/hi all, give/ask/have each, i never,
not necessarily, not on every, not/almost/i/we always, so that all/every/everyone`),
};
