import { useLanguage } from '@/components/shared/language-context';
import type { EvidenceWords } from '@/lib/words/evidence/en';
import { EVIDENCE_WORDS } from '@/lib/words/evidence/evidence-words';

/** The words about finding and ordering saved quotes, in the language now shown. */
export const useEvidenceWords = (): EvidenceWords => EVIDENCE_WORDS[useLanguage().locale];
