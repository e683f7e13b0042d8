import type { Locale } from '../locale';
import { en, type OverviewWords } from './en';
import { es } from './es';
import { fr } from './fr';

export const OVERVIEW_WORDS: Record<Locale, OverviewWords> = { en, es, fr };
