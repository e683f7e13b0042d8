import { phrases } from '../word-list.ts';

/** S29: phrases of handed-down leadership, by family. Each family has an aligned way of saying it in the words files. */
export const oldWay = {
  'oldWay.mandate':
    phrases(`all staff must/will, all teachers are expected, all teachers will, as directed, central office wants/expects,
compliance, comply with, directive from, district mandate, effective immediately, expected to comply, from the top,
fully implement, i need you to implement, it is expected that, it is mandatory, mandated by,
non negotiable/negotiables, nonnegotiable, per district policy, per the district, roll/rolling out, rollout,
teachers are expected/required to, teachers must, the district requires/wants, top down, with fidelity`),
  'oldWay.inspect':
    phrases(`catch you, checklist items, documented in your file, gotcha, held accountable, hold you/teachers accountable,
i better/should see, i expect to see, i will be checking/monitoring, i will be in to verify,
i will be looking to make sure, i will check that, i will monitor, i'll be checking/monitoring, i'll check that,
inspect what you/we expect, monitor/non compliance, spot check/checks, walkthrough checklist, when i walk in i,
will be written up`),
  'oldWay.scores':
    phrases(`bring up scores, data/proficiency targets, get our scores/numbers up, get/bring scores up, hit our targets/numbers,
hit the target, move the bubble, raise our scores, raise/improve/boost scores, raise/improve/boost test scores,
teach to the test, test prep`),
  'oldWay.coverage':
    phrases(`cover everything, cover the material/standards/content/curriculum, fall behind the pacing, falling behind on pacing,
finish the unit on time, follow the pacing guide, get through the, keep up with the pacing guide,
on the same page on the same day, same page same day, stay on pace, stay on the pacing guide`),
  'oldWay.tell':
    phrases(`because i said, buy in from, do it this way, fix the problem, get buy in, get teachers to buy in,
here is what i want, here is what you should do, here's what i want, here's what you should do, i would have done,
in my day, my way, the way i did it, when i taught, when i was teaching, you need buy in`),
};
