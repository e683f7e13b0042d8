import { useMemo } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context';
import { yearDay } from '@/lib/evidence/year-day';

export function useYearDay(): (date: string) => string {
  const { locale } = useLanguage();
  return useMemo(() => yearDay(locale), [locale]);
}
