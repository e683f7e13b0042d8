import { phrases } from '../word-list.ts';

/** Always, never, all, nobody. */
export const universal = {
  universalAdverb:
    phrases(`all the time, at all times, always, at no/any point, only ever, without exception, whatsoever, ceaselessly, constantly, continually,
every single time, every time, forever, invariably, never, non stop, nonstop, not once, perpetually, without fail`),
  universalPeople:
    phrases(`100% of, 100 of ~the, 100 of ~kids, all ~kids/participants/eyes, all the/our/these/those/your/of ~kids,
all of the/our/these/those/your ~kids/class, all/none of them, all the talking/work/explaining,
all of the thinking/talking, each and every, entire class, every single ~kid/one, every ~kid, everybody,
everyone, no one, no ~kid, no ~kids, nobody, none of the/your/these/those ~kids/class,
not a single ~kid/one/person, not one ~kid/person, the same kids, whole room was`),
  universalWhole: phrases(`the whole class/group/room`),
  universalTime: phrases(
    `all period/hour, entire time/period, start to finish, the entire/whole time/period/lesson, throughout`,
  ),
  /** A wish or a plan for all is not a claim about all. */
  forAll: phrases(`all of us, all ears, everybody/everyone/nobody but/except/talking, each pair/partner/group/table/of,
each student got/had/has/in, ensure that all/every, everyone at, for/not/greet/greeted everybody/everyone,
for/so/sure/get/getting/help/give/invite/ask/have/let/want/ensure/not/almost/nearly/on/from/to every,
for/so/sure/get/getting/help/give/invite/ask/have/let/want/not/nearly/almost/like/with/to/from/hello/hi everyone,
for/so/help/invite/ask/have/let/want/ensure/not/almost/nearly/to/from/dear/hi all, give/ask/have each, i never,
not necessarily, not/almost/i/we always, so that all/every/everyone`),
};
