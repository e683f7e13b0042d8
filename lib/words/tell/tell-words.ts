import type { TellWords } from '@/lib/reports/tell-teachers';
import type { Locale } from '../locale';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

/** The page for teachers in each language: it is given in the reader's, not in the leader's. */
export const TELL_WORDS: Record<Locale, TellWords> = { en, es, fr };
