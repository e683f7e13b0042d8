import { phrases } from '../word-list.ts';

/** Always, never, all, nobody. */
export const universal = {
  universalAdverb:
    phrases(`all the time, at all times, always, at no/any point, only ever, without exception, whatsoever, ceaselessly, constantly, continually,
every single time, every time, forever, invariably, never, non stop, nonstop, not once, perpetually, without fail`),
  universalPeople:
    phrases(`100% of, 100 of ~the, 100 of ~kids, all ~kids/eyes, all the/your ~kids, all of the/your ~kids,
all/none of them, all the talking/explaining, all of the thinking/talking, each and every, entire class,
every single ~kid, every ~kid, everybody, everyone, no one, no ~kid, no ~kids, nobody, none of the/your ~kids,
not a single ~kid, not one ~kid, the same kids, whole room was`),
  universalWhole: phrases(`the whole class/group/room`),
  universalTime: phrases(
    `all period/hour, entire time/period, start to finish, the entire/whole time/period/lesson/block/hour, throughout`,
  ),
  /** A wish or a plan for all is not a claim about all. */
  forAll:
    phrases(`all ears, everybody/everyone/nobody but/except/talking, each pair/partner/group/table/of, ensure that every,
everyone at, for/not/greet/greeted everybody/everyone, for/sure/ask/ensure/not/on/to every,
for/so/sure/get/getting/help/give/invite/ask/have/let/want/not/nearly/almost/like/with/to/from/hello/hi everyone,
for/ask all, ask/have each, i never, not/almost/i/we always, so that all/every/everyone`),
};
