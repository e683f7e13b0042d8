import type { Locale } from '../language';
import { en, type FilesWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words about files in each language of the interface. */
export const FILES_WORDS: Record<Locale, FilesWords> = { en, es, fr };
