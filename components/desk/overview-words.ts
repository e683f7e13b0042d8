import { useLanguage } from '@/components/shared/language-context';
import type { OverviewWords } from '@/lib/words/overview/en';
import { OVERVIEW_WORDS } from '@/lib/words/overview/overview-words';

/** The words of home, of the pictures and of the check-in, in the language now shown. */
export const useOverviewWords = (): OverviewWords => OVERVIEW_WORDS[useLanguage().locale];
