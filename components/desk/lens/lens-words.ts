import { useLanguage } from '@/components/shared/language-context';
import type { LensWords } from '@/lib/words/lens/en';
import { LENS_WORDS } from '@/lib/words/lens/lens-words';

/** The words of the lens's place in the language now shown. */
export const useLensWords = (): LensWords => LENS_WORDS[useLanguage().locale];
