import type { LensPack } from '@/lib/lens/pack';
import type { ConfirmedTag, Suggestion } from '@/lib/lens/suggest/suggest';
import type { Locale } from '@/lib/words/locale';
import type { openCheck } from '@/lib/writing/open-check';
import type { Message } from '@/lib/writing/rules/rule';

/** The feedback check, with its sentences in the language of the interface. */
export interface CheckEngine {
  open: typeof openCheck;
  say(message: Message): string;
}

/** Tag suggestions for one lens. */
export interface SuggestEngine {
  suggest(passage: string, confirmed: readonly ConfirmedTag[], focus: readonly string[]): Suggestion[];
  /** What a reason stands for, in English; empty when there are no words for it. */
  reason(key: string): string;
}

/** The heavy parts of the panel: each is loaded when it is first needed, so that the first paint waits for neither. */
export interface Engines {
  check(locale: Locale): Promise<CheckEngine>;
  suggest(lens: LensPack): Promise<SuggestEngine>;
  /** Parts a text into its sentences. */
  split(): Promise<(text: string, language: string) => string[]>;
}

const WORDS = {
  en: () => import('@/lib/writing/words/en').then(({ en }) => en),
  es: () => import('@/lib/writing/words/es').then(({ es }) => es),
  fr: () => import('@/lib/writing/words/fr').then(({ fr }) => fr),
};

export const lazyEngines: Engines = {
  async check(locale) {
    const [{ openCheck: open }, { say }, words] = await Promise.all([
      import('@/lib/writing/open-check'),
      import('@/lib/writing/words/say'),
      WORDS[locale](),
    ]);
    return { open, say: (message) => say(words, message) };
  },
  async suggest(lens) {
    const [{ suggest, prepareSuggestions }, { REASONS }] = await Promise.all([
      import('@/lib/lens/suggest/suggest'),
      import('@/lib/lens/suggest/reasons'),
    ]);
    prepareSuggestions(lens);
    return {
      suggest: (passage, confirmed, focus) => suggest(passage, lens, { confirmed, focus }),
      reason: (key) => (REASONS as Record<string, string>)[key] ?? '',
    };
  },
  split: () => import('@/lib/writing/split/of-text').then(({ sentencesOf }) => sentencesOf),
};
