import { phrases } from '../word-list.ts';

/** S29: phrases of handed-down leadership, by family. Each family has an aligned way of saying it in the words files. */
export const oldWay = {
  'oldWay.mandate': phrases(
    'effective immediately, per the district, per district policy, the district requires, the district wants, district mandate, mandated by, all teachers must, all teachers will, all teachers are expected, all staff must, all staff will, teachers are expected to, teachers are required to, teachers must, it is expected that, it is mandatory, non-negotiable, non-negotiables, nonnegotiable, with fidelity, implement with fidelity, roll out, rolling out, rollout, as directed, central office wants, central office expects, from the top, top-down, directive from, i need you to implement, fully implement, expected to comply, comply with, in compliance, compliance',
  ),
  'oldWay.inspect': phrases(
    "i will be checking, i'll be checking, i will check that, i'll check that, i will be monitoring, i'll be monitoring, i will monitor, i will be looking to make sure, hold you accountable, hold teachers accountable, be held accountable, held accountable, inspect what you expect, inspect what we expect, catch you, gotcha, i expect to see, i better see, when i walk in i, i should see, i will be in to verify, spot check, spot checks, monitor compliance, walkthrough checklist, checklist items, non-compliance, will be written up, documented in your file",
  ),
  'oldWay.scores': phrases(
    'raise scores, raise test scores, raise our scores, get scores up, get our scores up, bring scores up, bring up scores, improve test scores, improve scores, boost scores, boost test scores, test prep, teach to the test, move the bubble, data targets, hit our targets, hit the target, hit our numbers, get our numbers up, proficiency targets',
  ),
  'oldWay.coverage': phrases(
    'cover the material, cover the standards, cover the content, cover the curriculum, cover everything, get through the, stay on pace, stay on the pacing guide, stay on the pacing guide, keep up with the pacing guide, follow the pacing guide, on the same page on the same day, same page same day, fall behind the pacing, falling behind on pacing, finish the unit on time',
  ),
  'oldWay.tell': phrases(
    "here's what you should do, here is what you should do, here's what i want, here is what i want, do it this way, the way i did it, when i was teaching, when i taught, in my day, i would have done, you need buy-in, get buy-in, get teachers to buy in, buy-in from, fix the problem, my way, because i said",
  ),
};
