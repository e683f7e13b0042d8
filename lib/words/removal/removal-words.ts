import type { Locale } from '../locale';
import { en, type RemovalWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words of a removal that a panel asked for, in each language of the interface. */
export const REMOVAL_WORDS: Record<Locale, RemovalWords> = { en, es, fr };
