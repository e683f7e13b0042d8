import { phrases } from '../word-list.ts';

/** Always, never, all, nobody. */
export const universal = {
  universalAdverb:
    phrases(`all the time, always, at all times, ceaselessly, constantly, continually, every single time, every time, forever,
invariably, never, non stop, nonstop, not once, perpetually, without fail`),
  universalPeople:
    phrases(`100% of/participation, 100 of ~the, 100 of ~kids, 100/full participation/engagement, 100 percent of, 100 engaged, all hands were/went, all of us were,
all ~kids/participants/eyes, all the/our/these/those/your/of ~kids, all of the/our/these/those/your ~kids/class, all/none of them,
all the thinking/talking/work/explaining/reasoning, all of the thinking/talking/work/explaining/reasoning,
each and every, entire class/room/group, every one of them/your/the, every single ~kid/one, every ~kid, everybody, everyone,
no one, no ~kid, no ~kids, nobody, none of the/your/these/those ~kids/class, not a single ~kid/one/person, not any of the ~kids, not one of them,
not one ~kid/person, the same kids/students/pupils/children/three/four/two/few/five, whole room was`),
  universalWhole: phrases(`the class as a whole, the whole class/group/room, your whole class`),
  universalTime:
    phrases(`all day/period/lesson long, all period/hour, bell to bell, entire time/lesson/period/block/visit,
every second/minute/moment, from beginning to end, from bell to bell, from start to finish, start to finish,
the entire/whole class period, the entire/whole time/period/lesson/block/hour/visit, throughout,
throughout the lesson/class/period/whole`),
  /** A wish or a plan for all is not a claim about all. */
  forAll:
    phrases(`all of us, each pair/partner/group/table/of, each student got/had/has/in, ensure that all/every, everyone at,
for/not/greet/greeted everybody/everyone, for/so/sure/get/getting/help/give/invite/ask/have/let/want/ensure/not/almost/nearly/on/from/to every,
for/so/sure/get/getting/help/give/invite/ask/have/let/want/not/nearly/almost/like/with/to/from/hello/hi everyone,
for/so/help/invite/ask/have/let/want/ensure/not/almost/nearly/to/from/dear/hi all, give/ask/have each, i never,
not necessarily, not on every, not/almost/i/we always, so that all/every/everyone`),
};
