import { catalogue } from '../catalogue';
import type { FilesWords } from './en';

/** The words about files in each language of the interface. */
export const FILES_WORDS = catalogue<FilesWords>({
  en: () => import('./en').then(({ en }) => en),
  es: () => import('./es').then(({ es }) => es),
  fr: () => import('./fr').then(({ fr }) => fr),
});
