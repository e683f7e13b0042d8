import type { Locale } from '../locale';
import { en, type ReportsWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words of reports and of the lens on paper, in each language of the interface. */
export const REPORTS_WORDS: Record<Locale, ReportsWords> = { en, es, fr };
