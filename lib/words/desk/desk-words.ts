import type { Locale } from '../language';
import { type DeskWords, en } from './en';
import { es } from './es';
import { fr } from './fr';

/** The notebook's own words in each language of the interface. */
export const DESK_WORDS: Record<Locale, DeskWords> = { en, es, fr };
