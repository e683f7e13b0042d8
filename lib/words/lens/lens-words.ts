import type { Locale } from '../locale';
import { en, type LensWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words of the lens's place in each language of the interface. */
export const LENS_WORDS: Record<Locale, LensWords> = { en, es, fr };
