import type { Locale } from '../locale';
import { en, type PracticeWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The practice page in each language of the interface. */
export const PRACTICE_WORDS: Record<Locale, PracticeWords> = { en, es, fr };
