import { phrases } from '../word-list.ts';

/** S29: phrases of handed-down leadership, by family. Each family has an aligned way of saying it in the words files. */
export const oldWay = {
  'oldWay.mandate':
    phrases(`as directed, compliance, comply with, directive from, district mandate, effective immediately, fully implement,
mandated by, non negotiable/negotiables, nonnegotiable, roll/rolling out, rollout, teachers are expected/required to,
teachers must, top down, with fidelity`),
  'oldWay.inspect':
    phrases(`catch you, checklist items, gotcha, held accountable, i expect to see, i will be checking/monitoring,
monitor/non compliance, spot check/checks, walkthrough checklist`),
  'oldWay.scores': phrases(
    `data/proficiency targets, raise/improve/boost scores, raise/improve/boost test scores, test prep`,
  ),
  'oldWay.coverage': phrases(
    `cover everything, cover the material/standards/content/curriculum, follow the pacing guide, stay on the pacing guide`,
  ),
  'oldWay.tell': phrases(`do it this way, here's what you should do, my way`),
};
