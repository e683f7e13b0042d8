import { useLanguage } from '@/components/shared/language-context';
import type { YearWords } from '@/lib/words/year/en';
import { YEAR_WORDS } from '@/lib/words/year/year-words';

export const useYearWords = (): YearWords => YEAR_WORDS[useLanguage().locale];
