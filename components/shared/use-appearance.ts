import { useEffect } from 'preact/hooks';
import type { Preferences } from '@/lib/messages/view';
import type { Locale } from '@/lib/words/locale';

/**
 * Gives the page its language and, when the person chose one, its theme (`tokens.css` reads `data-theme`). While nobody knows whether they
 * did (`look` is null), it keeps the theme that it began with.
 */
export function useAppearance(look: Pick<Preferences, 'theme'> | null, locale: Locale): void {
  const known = look !== null;
  const theme = look?.theme ?? null;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    if (!known) return;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  }, [known, theme, locale]);
}
