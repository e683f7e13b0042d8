import { useMemo } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context';
import type { Saying } from '@/lib/reports/report-tools';
import type { ReportsWords } from '@/lib/words/reports/en';
import { REPORTS_WORDS } from '@/lib/words/reports/reports-words';

/** The words of this place, and all that a report needs to say things, in the language now shown. */
export function useReportWords(): { place: ReportsWords['place']; say: Saying } {
  const { locale, words, day } = useLanguage();
  return useMemo(() => {
    const { place, paper } = REPORTS_WORDS[locale];
    const { details, visit } = words;
    const { kinds, speakers } = details;
    return { place, say: { words: { ...paper, kinds, speakers, visitKinds: visit.kinds }, language: locale, day } };
  }, [locale, words, day]);
}
