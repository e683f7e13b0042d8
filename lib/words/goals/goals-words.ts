import type { Locale } from '../locale';
import { en, type GoalsWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words of goals and decisions, in each language of the interface. */
export const GOALS_WORDS: Record<Locale, GoalsWords> = { en, es, fr };
