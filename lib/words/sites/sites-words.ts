import type { Locale } from '../locale';
import { en, type SitesWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words of a district's sites, in each language of the interface. */
export const SITES_WORDS: Record<Locale, SitesWords> = { en, es, fr };
