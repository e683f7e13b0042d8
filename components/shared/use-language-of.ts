import { useEffect, useMemo, useState } from 'preact/hooks';
import { isLoaded, type Language, type Locale, languageOf, loadWords } from '@/lib/words/language';

/** The interface in the person's language, with dates as the browser writes them. A change shows when its words are there. */
export function useLanguageOf(locale: Locale): Language {
  const [shown, show] = useState(locale);
  useEffect(() => {
    let stale = false;
    void loadWords(locale).then(() => {
      if (!stale) show(locale);
    });
    return () => {
      stale = true;
    };
  }, [locale]);
  const ready = isLoaded(locale) ? locale : shown;
  return useMemo(() => languageOf(ready, navigator.language), [ready, isLoaded(ready)]);
}
