import { plurals } from '../plural';
import type { GoalsWords } from './en';

const count = plurals('fr');

export const fr: GoalsWords = {
  title: 'Objectifs et décisions',
  intro:
    'Ce que vous visez, et ce que vous avez décidé en chemin. Ils passent à qui dirigera ici après vous, quand vous clorez l’année.',
  loading: 'Lecture de votre carnet…',
  district: (by) => `Ce que vise ${by}`,
  aDistrict: 'votre district',
  write: {
    title: 'En noter un',
    kind: 'Qu’est-ce ?',
    goal: 'Un objectif',
    decision: 'Une décision',
    goalText: 'Que verrait-on et qu’entendrait-on dans les classes ?',
    decisionText: 'Qu’avez-vous décidé ?',
    madeOn: 'Depuis le',
    revisitOn: 'Y revenir le',
    visit: 'Issu d’une visite ou séance',
    noVisit: 'aucune',
    keep: 'Le garder',
    kept: 'C’est gardé.',
    empty: 'Écrivez-le d’abord.',
    change: 'Enregistrer le changement',
    leave: 'Laisser comme c’était',
    text: 'Ses mots',
  },
  goals: 'Objectifs',
  noGoals: 'Aucun objectif n’est encore noté. Un ou deux suffisent : que verriez-vous un mardi, une fois atteint ?',
  decisions: 'Décisions',
  noDecisions:
    'Aucune décision n’est encore notée. Un point à deux ou une séance d’objectifs finit souvent par une décision ; notez-la ici ou sur cette page.',
  settled: (n) => `Atteints, faits ou abandonnés (${n})`,
  since: (day) => `depuis le ${day}`,
  with: (code) => `avec ${code}`,
  revisit: (day) => `y revenir le ${day}`,
  overdue: (day) => `à revoir depuis le ${day}`,
  states: { goal: 'Atteint', decision: 'Faite', dropped: 'N’a plus cours' },
  acts: {
    goal: 'Atteint',
    decision: 'Faite',
    drop: 'Abandonner',
    open: 'Cela vaut de nouveau',
    change: 'Changer',
    remove: 'Effacer',
  },
  about: (act, words) => `${act} : ${words}`,
  removed: (words) => `Effacé : « ${words} »`,
  restored: 'C’est revenu.',
  due: (n) => count(n, { one: '# est à revoir dès maintenant.', other: '# sont à revoir dès maintenant.' }),
};
