import { catalogue } from '../catalogue';
import type { DeskWords } from './en';

/** The notebook's own words in each language of the interface. */
export const DESK_WORDS = catalogue<DeskWords>({
  en: () => import('./en').then(({ en }) => en),
  es: () => import('./es').then(({ es }) => es),
  fr: () => import('./fr').then(({ fr }) => fr),
});
