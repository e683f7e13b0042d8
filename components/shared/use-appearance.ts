import { useEffect } from 'preact/hooks';
import type { Preferences } from '@/lib/messages/view';
import type { Locale } from '@/lib/words/locale';

/** Gives the page its language and, when the person chose one, its theme (`tokens.css` reads `data-theme`). */
export function useAppearance(theme: Preferences['theme'], locale: Locale): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  }, [theme, locale]);
}
