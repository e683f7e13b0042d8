import type { HandOverWords } from '@/lib/reports/hand-over-page';
import { plurals } from '../plural';
import type { YearWords } from './en';

const count = plurals('fr');

const page: HandOverWords = {
  title: 'Passer le relais',
  lead: (by) => `De la part de ${by}, à qui portera désormais les échanges mathématiques.`,
  somebody: 'la personne qui était là avant',
  goals: 'Ce que nous visons',
  noGoals: 'Aucun objectif n’est noté ici.',
  ofDistrict: (goal) => `${goal} (fixé par le district)`,
  decisions: 'Ce qui a été décidé',
  noDecisions: 'Aucune décision n’est notée ici.',
  made: (what, day) => `${what} (depuis le ${day})`,
  madeAndDue: (what, day, revisit) => `${what} (depuis le ${day} ; y revenir le ${revisit})`,
  done: (what) => `Fait : ${what}`,
  because: (what, why) => `${what}. Pourquoi : ${why}`,
  vision: 'Notre vision :',
  lens: 'Notre référentiel',
  lensLine: (title, version) => `${title}, version ${version}. Il est dans le fichier qui accompagne cette page.`,
  focus: 'Notre point d’attention',
  noFocus: 'Aucun point d’attention n’est choisi.',
  promises: 'Promis, et encore ouvert',
  promisesMean: 'Dans les mots de la promesse. À qui, je vous le dirai moi-même.',
  noPromises: 'Rien n’est ouvert.',
  due: (what, day) => `${what} (pour le ${day})`,
  bright: 'Points lumineux à partager',
  brightMean: 'Quelqu’un a dit oui à chacun d’eux.',
  noBright: 'Aucun n’a été choisi.',
  left: 'Ce que je vous dirais autour d’un café',
  write: 'À la main :',
  notIn:
    'Absents ici, exprès : niveaux, notes sur des personnes, noms. Ils servaient à mon propre apprentissage ; ils restent avec moi ou n’existent plus.',
  purpose: 'Pour la personne qui prend la suite. Ce n’est l’évaluation de personne.',
};

export const fr: YearWords = {
  title: 'Clore l’année',
  intro: 'Trois étapes, dans cet ordre. Chacune peut être laissée de côté.',
  archive: {
    title: '1. Gardez-la pour vous',
    what: 'Tout votre carnet, noms compris, dans un fichier qui ne s’ouvre qu’avec votre phrase secrète. « Fichiers et sauvegarde » le relit.',
    passphrase: 'Phrase secrète de l’archive',
    again: 'La même phrase encore une fois',
    lost: 'Notez-la en lieu sûr. Personne ne peut ouvrir l’archive sans elle, nous non plus.',
    make: 'Enregistrer l’archive',
    making: (n) => count(n, { one: 'Assemblage : # citation…', other: 'Assemblage : # citations…' }),
    short: (n) => `Prenez au moins ${n} caractères. Quatre mots à la suite se retiennent bien.`,
    differ: 'Les deux phrases ne sont pas les mêmes.',
    saved: (name, n) =>
      `Remis au navigateur sous le nom ${name}, avec ${count(n, { one: '# citation', other: '# citations' })}.`,
  },
  handOver: {
    title: '2. Passez le relais',
    what: 'Pour qui vient après vous : le référentiel, les objectifs, les décisions et le point d’attention, ce qui est encore promis, et les points lumineux à partager. Jamais de niveaux, jamais de notes sur des personnes, jamais un nom.',
    agreements: 'Objectifs et décisions',
    noAgreements: 'Aucun n’est noté.',
    toAgreements: 'Les noter',
    agreed: (kind, state, day) =>
      `${kind === 'goal' ? 'Objectif' : 'Décision'}, depuis le ${day}${state === 'kept' ? ', fait' : ''}`,
    promises: 'Promesses ouvertes',
    noPromises: 'Rien de ce que vous avez promis n’est ouvert.',
    bright: 'Points lumineux',
    permission: 'Cochez ceux auxquels quelqu’un a dit oui. Sans cela, rien n’est transmis.',
    noBright: 'Vous n’avez gardé aucun point lumineux.',
    purpose: 'Pour qui et pour quoi',
    save: 'Enregistrer le fichier pour son carnet',
    saved: (name, agreed, n) =>
      `Remis au navigateur sous le nom ${name} : le référentiel, le point d’attention, ${count(agreed, { one: '# objectif ou décision', other: '# objectifs et décisions' })} et ${count(n, { one: '# point lumineux', other: '# points lumineux' })}.`,
    page,
  },
  purge: {
    title: '3. Laissez partir le reste',
    what: 'Les citations, visites, objectifs, décisions et notes inachevées dont le dernier changement est antérieur à un jour disparaissent pour de bon de cet appareil. Les personnes restent sur votre liste, le référentiel aussi.',
    before: 'Dernier changement avant le',
    count: (n, day) =>
      count(n, {
        one: `# élément date d’avant le ${day}.`,
        other: `# éléments datent d’avant le ${day}.`,
      }),
    purge: 'Les effacer pour de bon',
    sure: 'On ne pourra pas les reprendre. Appuyez encore une fois pour le faire.',
    done: 'Elles ont disparu pour de bon.',
    held: (by) => `${by} garde tout pour le moment (conservation légale) : rien ne peut disparaître pour de bon.`,
    district: 'Votre district',
  },
};
