import type { Locale } from '../locale';
import { en, type FolderWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words about the folder in each language of the interface. */
export const FOLDER_WORDS: Record<Locale, FolderWords> = { en, es, fr };
