import { en, type Words } from './en';

export const LOCALES = ['en', 'es', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** English is there from the start; the others come when somebody reads them, so that nobody loads three languages. */
const LOADED: Partial<Record<Locale, Words>> = { en };

/** Fetches a language of the interface from the extension's own files, once. */
export async function loadWords(locale: Locale): Promise<void> {
  if (LOADED[locale]) return;
  LOADED[locale] = locale === 'fr' ? (await import('./fr')).fr : (await import('./es')).es;
}

export const isLoaded = (locale: Locale): boolean => LOADED[locale] !== undefined;

/** Each language by its own name, so that everybody finds theirs. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', es: 'Español', fr: 'Français' };

/** One language of the interface: its words, and how it writes times. */
export interface Language {
  locale: Locale;
  words: Words;
  /** Day and time of an ISO 8601 instant, in the reader's own time zone. */
  when(instant: string): string;
  /** A calendar day (`2026-01-15`), as the reader writes days. */
  day(date: string): string;
  /** On which day the reader's week begins: 1 Monday … 7 Sunday. */
  firstDay: number;
}

/** The interface in `locale` (in English until its words are loaded). `region` (a BCP 47 tag such as `en-GB`) decides how dates look when it is of the same language. */
export function languageOf(locale: Locale, region: string = locale): Language {
  const tag = region.toLowerCase().split('-')[0] === locale ? region : locale;
  const times = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
  const days = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return {
    locale,
    words: LOADED[locale] ?? en,
    when: (instant) => times.format(new Date(instant)),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    firstDay: firstDayOf(tag),
  };
}

/** By the browser's own calendar data; Monday (ISO 8601) where it has none. */
function firstDayOf(tag: string): number {
  const locale: Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } } =
    new Intl.Locale(tag);
  return locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay ?? 1;
}

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
