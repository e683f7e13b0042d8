import type { Locale } from '../locale';
import { en, type LockWords } from './en';
import { es } from './es';
import { fr } from './fr';

/** The words of a notebook under a passphrase, in each language of the interface. */
export const LOCK_WORDS: Record<Locale, LockWords> = { en, es, fr };
