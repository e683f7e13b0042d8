import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Catalogue } from '@/lib/words/catalogue';
import { type Language, languageOf } from '@/lib/words/language';
import type { Locale } from '@/lib/words/locale';

/**
 * The interface in the person's language, with dates as the browser writes them. A change shows when the words of all `catalogues` (the
 * same ones at each call) are there.
 */
export function useLanguageOf(locale: Locale, catalogues: readonly Catalogue<unknown>[]): Language {
  const [shown, show] = useState(locale);
  useEffect(() => {
    let stale = false;
    void Promise.all(catalogues.map((catalogue) => catalogue.load(locale))).then(() => {
      if (!stale) show(locale);
    });
    return () => {
      stale = true;
    };
  }, [locale, catalogues]);
  const ready = catalogues.every((catalogue) => catalogue.has(locale)) ? locale : shown;
  return useMemo(() => languageOf(ready, navigator.language), [ready]);
}
