import type { LockWords } from './en';

export const fr: LockWords = {
  title: 'Phrase secrète',
  what: 'Avec une phrase secrète, vos citations, notes, visites, noms et textes inachevés sont scellés sur ce disque. Les autres utilisateurs de cet ordinateur ne peuvent pas les lire tant que le carnet est verrouillé : jusqu’à ce que vous l’ouvriez, puis après « Verrouiller maintenant » ou à la fermeture du navigateur.',
  forgotten:
    'Si vous oubliez la phrase secrète, personne ne peut ouvrir le carnet : ni vous, ni votre district, ni nous. Gardez une sauvegarde ou notez-la là où vous seul regardez.',
  passphrase: 'Phrase secrète',
  repeat: 'La même encore une fois',
  understood: 'Je sais que personne ne peut l’ouvrir sans la phrase secrète.',
  understandFirst: 'Dites d’abord que vous savez ce que veut dire l’oublier.',
  short: (n) => `Choisissez au moins ${n} caractères ; quelques mots conviennent le mieux.`,
  differ: 'Les deux ne sont pas les mêmes.',
  seal: 'Sceller le carnet',
  sealed: 'Le carnet est scellé. Il reste ouvert jusqu’à ce que vous le verrouilliez ou fermiez le navigateur.',
  working: 'En cours. Cela peut prendre un moment…',
  lockNow: 'Verrouiller maintenant',
  another: 'La changer, ou s’en passer',
  newOne: 'Nouvelle phrase secrète',
  change: 'Changer la phrase secrète',
  changed: 'La nouvelle phrase secrète vaut dès maintenant.',
  takeAway: 'Retirer la phrase secrète',
  takenAway: 'Le carnet n’a plus de phrase secrète.',
  limits:
    'Ce qui reste lisible : quels documents ont des citations et sous quels points, les heures, et les noms de vos organisations. Des mots effacés d’un disque s’y retrouvent parfois pendant un certain temps.',
  locked: 'Votre carnet est verrouillé',
  open: 'Ouvrir le carnet',
};
