import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/lib/words/en';
import { type Language, languageOf } from '@/lib/words/language';

export const LanguageContext = createContext<Language>(languageOf('en'));

export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of the interface in the language now shown. */
export const useWords = (): Words => useContext(LanguageContext).words;
