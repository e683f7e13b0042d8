import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/lib/words/en';
import { type Language, languageOf } from '@/lib/words/language';

/** Set by the app; a part that is drawn by itself speaks English, once its words were loaded. */
export const LanguageContext = createContext<Language | null>(null);

export const useLanguage = (): Language => useContext(LanguageContext) ?? languageOf('en');

/** The words of the interface in the language now shown. */
export const useWords = (): Words => useLanguage().words;
