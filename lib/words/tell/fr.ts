import type { TellWords } from '@/lib/reports/tell-teachers';

/** La page pour les enseignants, en français. */
export const fr: TellWords = {
  language: 'fr',
  title: 'Ce que je note quand je viens en classe, et ce que cela devient',
  lead: (by) => `De la part de ${by}, à tout le personnel enseignant.`,
  leader: 'la direction de votre école',
  what: {
    title: 'Ce qu’est Shared Lens',
    lines: [
      'Un panneau à côté de la page où j’écris mes retours. Il montre nos mots communs pour parler des mathématiques et ce que nous y cherchons.',
      'Je marque des passages que j’ai écrits ou lus avec ces repères, pour que mes retours portent sur la pensée des élèves, avec des mots que nous partageons.',
    ],
  },
  kept: {
    title: 'Ce qui est gardé',
    lines: [
      'Les passages que j’ai choisis, mes notes à leur sujet, le jour et le genre de la visite, ce que j’ai promis de faire ensuite, et ce que nous avons décidé ensemble.',
      'Chaque passage garde le titre et l’adresse de la page d’où il vient.',
    ],
    names:
      'Une liste avec votre nom et un code, pour retrouver une visite. Dans les fichiers qui sortent, les noms sont retirés, sauf si j’en décide autrement.',
    codes: 'Un code pour vous, jamais votre nom.',
    levels:
      'Un niveau peut être marqué pour ce qui était visible pendant une visite, ou « pas vu cette fois ». Il décrit ces minutes, pas vous.',
    noLevels: 'Aucun niveau n’est marqué.',
  },
  never: {
    title: 'Ce qui n’y existe pas',
    lines: [
      'Ni note chiffrée, ni classement, ni comparaison de personnes, ni total d’aucune sorte sur un enseignant.',
      'Rien qui écrive les retours à ma place ou juge une leçon tout seul.',
      'Aucun nom d’élève n’est demandé, aucun son et aucune image ne sont pris.',
    ],
  },
  where: {
    title: 'Où cela se trouve, et combien de temps',
    lines: [
      'Sur mon propre appareil. Rien n’est envoyé à personne ; un fichier ne sort que si je l’enregistre après l’avoir lu en entier.',
      'Ceux qui font Shared Lens ne reçoivent rien.',
    ],
    days: (n) => `Ce qui a plus de ${n} jours disparaît pour de bon tout seul.`,
    untilDeleted: 'Cela reste jusqu’à ce que je l’efface.',
    held: 'Pour le moment, rien ne disparaît pour de bon, car l’organisation doit conserver les documents (conservation légale).',
  },
  ask: {
    title: 'Ce que vous pouvez me demander à tout moment',
    lines: [
      'De voir tout ce que j’ai gardé d’une visite dans votre classe : c’est une page, et je peux l’imprimer.',
      'De corriger ce que j’ai mal noté, ou d’ajouter votre propre regard.',
      'Que les mots de votre classe ne soient partagés avec d’autres que si vous avez dit oui.',
    ],
  },
  focus: {
    title: 'Ce que nous regardons ensemble en ce moment',
    none: 'Nous n’avons pas encore choisi de point d’attention. J’aimerais le choisir avec vous.',
  },
  promise: 'Mes notes servent à apprendre ensemble. Elles ne sont pas une évaluation de votre travail.',
  signed: 'Nom et date',
  purpose: 'Pour les enseignants, au sujet des notes de visite.',
};
