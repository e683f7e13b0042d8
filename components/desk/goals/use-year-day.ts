import { useMemo } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context';

/** How a day is written with its year: a goal may stand for several. */
export function useYearDay(): (date: string) => string {
  const { locale } = useLanguage();
  return useMemo(() => {
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    return (date) => days.format(new Date(`${date}T00:00:00Z`));
  }, [locale]);
}
