export const LOCALES = ['en', 'es', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language by its own name, so that everybody finds theirs. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', es: 'Español', fr: 'Français' };

/** The language to show: the person's own choice, else the first of the browser's languages that there is, else English. */
export function pickLocale(chosen: Locale | null, browserLanguages: readonly string[]): Locale {
  if (chosen) return chosen;
  for (const tag of browserLanguages) {
    const base = tag.toLowerCase().split('-')[0];
    const match = LOCALES.find((locale) => locale === base);
    if (match) return match;
  }
  return 'en';
}
