import type { Locale } from '../locale';
import { en, type KeepingWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words of how long things are kept, in each language of the interface. */
export const KEEPING_WORDS: Record<Locale, KeepingWords> = { en, es, fr };
