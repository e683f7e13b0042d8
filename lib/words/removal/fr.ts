import type { RemovalWords } from './en';

export const fr: RemovalWords = {
  title: {
    quote: 'Effacer cette citation ?',
    visit: 'Effacer cette visite ?',
    staff: 'Retirer cette personne de votre liste ?',
  },
  why: 'Vous avez appuyé dans le panneau. Ce navigateur ne peut pas dire si une page le couvrait : la question est donc posée ici. Vous pourrez le reprendre pendant 30 jours.',
  remove: 'Effacer',
  keep: 'Garder',
  removed: 'Effacé.',
};
