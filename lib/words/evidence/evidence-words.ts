import type { Locale } from '../locale';
import { type EvidenceWords, en } from './en';
import { es } from './es';
import { fr } from './fr';

export const EVIDENCE_WORDS: Record<Locale, EvidenceWords> = { en, es, fr };
