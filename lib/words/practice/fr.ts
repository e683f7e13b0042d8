import type { PracticeWords } from './en';

export const fr: PracticeWords = {
  steps: {
    title: 'Essayez Shared Lens sur cette note',
    opened: 'Ouvrir le panneau',
    openedHow: (key) => `Cliquez sur l’icône de Shared Lens dans la barre du navigateur, ou appuyez sur ${key}.`,
    openedHowNoKey: 'Cliquez sur l’icône de Shared Lens dans la barre du navigateur.',
    tagged: 'Étiqueter un passage',
    taggedHow:
      'Sélectionnez quelques mots de la note, appuyez sur le bouton qui apparaît à côté, et choisissez ce qu’ils montrent.',
    foundAgain: 'Le retrouver',
    foundAgainHow:
      'Rechargez cette page. Vos mots sont toujours marqués, et se trouvent dans « Mes citations » du panneau.',
    done: 'fait',
    allDone: 'C’est tout.',
    notebook: 'Le voir dans mon carnet',
  },
  note: {
    title: 'Note de visite, 5e année, comparer des fractions',
    byline: 'Une note d’exercice : l’école, les personnes et la leçon sont inventées. Faites-y ce que vous voulez.',
    thanks:
      'Merci de m’avoir accueilli mardi. Je suis resté douze minutes à la table verte et j’ai noté ce que j’ai pu entendre.',
    heardTitle: 'Ce que j’ai vu et entendu',
    problem:
      'Le problème au tableau était « Lequel est le plus près d’un entier, 5/6 ou 7/8 ? Convaincs quelqu’un qui n’est pas d’accord. » Personne n’a dit quel dessin utiliser.',
    waited:
      'Vous l’avez lu deux fois, puis vous avez attendu environ sept secondes. Trois mains de plus se sont levées pendant que personne ne parlait.',
    said: '« À chacun il manque un seul morceau, et un huitième est plus petit qu’un sixième, donc 7/8 est plus près. »',
    asked:
      'Vous n’avez pas dit si c’était juste. Vous avez demandé : « Qui peut le dire avec ses propres mots ? » et une élève près de la fenêtre a répondu : « Regarde le morceau qui manque, pas ceux que tu as. »',
    partners:
      'À la table verte, l’un a écrit 7/8 et s’est arrêté. L’autre a demandé : « Comment le montrerais-tu à quelqu’un qui ne croit que les dessins ? » et ils ont tracé ensemble une droite graduée.',
    wonderTitle: 'Une question',
    wonder:
      'Cinq voix ont porté presque toutes les dix dernières minutes. Que se passerait-il si chaque paire avait une minute pour répéter avant de partager avec toute la classe ?',
    nextTitle: 'La suite',
    next: 'Pourrions-nous préparer ensemble un moment d’échange à deux pour jeudi ? Je reviendrai la semaine prochaine et j’écouterai seulement qui répond à qui.',
  },
};
