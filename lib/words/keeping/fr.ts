import { plurals } from '../plural';
import type { KeepingWords } from './en';

const count = plurals('fr');

export const fr: KeepingWords = {
  title: 'Combien de temps c’est gardé',
  what: 'Les citations, les visites, les objectifs, les décisions et les notes inachevées disparaissent pour de bon ce temps après leur dernier changement. Ce que vous effacez peut être repris pendant 30 jours.',
  choice: 'Garder',
  forever: 'jusqu’à ce que je l’efface',
  years: (n) => count(n, { one: '# an', other: '# ans' }),
  set: (by, days) => `Fixé par ${by} : ${count(days, { one: '# jour', other: '# jours' })}.`,
  held: (by) =>
    `${by} garde tout pour le moment (conservation légale) : rien ne disparaît pour de bon, quoi qu’on choisisse ici.`,
  forget: 'Effacer maintenant pour de bon ce qui est effacé',
  forgetSure: 'On ne pourra pas le reprendre. Appuyez encore une fois pour le faire.',
  forgotten: 'Ce qui était effacé a disparu pour de bon.',
  log: 'Ce qui a disparu',
  none: 'Rien n’a encore disparu pour de bon.',
  why: {
    deleted: 'effacé depuis plus de 30 jours',
    asked: 'vous l’avez demandé',
    retention: 'plus ancien que ce qui est gardé',
    year: 'vous avez clos une année',
    space: 'vous avez retiré une organisation',
  },
  entry: (snippets, others) => `${snippets}, ${others}`,
  quotes: (n) => count(n, { one: '# citation', other: '# citations' }),
  others: (n) => count(n, { one: '# autre élément', other: '# autres éléments' }),
  district: 'votre district',
};
