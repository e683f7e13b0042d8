import { catalogue } from './catalogue';
import type { Words } from './en';
import type { Locale } from './locale';

/** The words that every page of ours shows. */
export const WORDS = catalogue<Words>({
  en: () => import('./en').then(({ en }) => en),
  es: () => import('./es').then(({ es }) => es),
  fr: () => import('./fr').then(({ fr }) => fr),
});

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

/** The interface in `locale`, whose words were loaded. `region` (a BCP 47 tag such as `en-GB`) decides how dates look when it is of the same language. */
export function languageOf(locale: Locale, region: string = locale): Language {
  const tag = region.toLowerCase().split('-')[0] === locale ? region : locale;
  const times = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
  const days = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return {
    locale,
    words: WORDS.in(locale),
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
