import type { Locale } from '../locale';
import { en, type SpacesWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words of organisations that are kept apart, in each language of the interface. */
export const SPACES_WORDS: Record<Locale, SpacesWords> = { en, es, fr };
