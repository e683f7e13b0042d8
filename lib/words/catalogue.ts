import type { Locale } from './locale';

/** One part's words in every language of the interface, each fetched when somebody reads it, so that nobody loads three. */
export interface Catalogue<T> {
  /** Fetches a language from the extension's own files, once. Rejects when the file is gone (an extension that was updated meanwhile). */
  load(locale: Locale): Promise<void>;
  has(locale: Locale): boolean;
  /** The words in `locale`; until they are there, those last loaded. Throws when none was ever loaded: a page loads before it draws. */
  in(locale: Locale): T;
}

export function catalogue<T>(sources: Record<Locale, () => Promise<T>>): Catalogue<T> {
  const loaded = new Map<Locale, T>();
  let last: T | undefined;
  return {
    async load(locale) {
      last = loaded.get(locale) ?? (await sources[locale]());
      loaded.set(locale, last);
    },
    has: (locale) => loaded.has(locale),
    in(locale) {
      const words = loaded.get(locale) ?? last;
      if (words === undefined) throw new Error('Words were asked for before any language was loaded.');
      return words;
    },
  };
}
