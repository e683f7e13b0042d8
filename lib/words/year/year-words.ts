import type { Locale } from '../locale';
import { en, type YearWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words of closing a year, in each language of the interface. */
export const YEAR_WORDS: Record<Locale, YearWords> = { en, es, fr };
