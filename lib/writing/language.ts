/** Common small words by which a language shows itself. */
const SMALL: Record<string, Set<string>> = {
  en: new Set(
    'the and of to in is was were you your that it for with on at they this are as had have not be i we from what one by an their his her did how'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las de del y en que un una se su sus con por para es fue era lo le como más al muy pero no estudiantes sobre cuando porque también este esta hay son'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des du de et un une en que qui est était dans pour sur avec pas au aux ce cette ils elle elles vous votre nous mais plus ne se son ses élèves il par'.split(
      ' ',
    ),
  ),
};

/** So many letters decide about the language. */
export const LANGUAGE_SAMPLE = 6000;

export type Guess = { language: string } | { language: 'none'; reason: 'no-letters' | 'unknown-language' };

/**
 * The language of a text, by its small words, outside of quotation marks. Short texts take `expected`; a long text in which no
 * small word of any known language turns up is unknown. Looks at the first `LANGUAGE_SAMPLE` units only.
 */
export function guessLanguage(text: string, expected: string): Guess {
  const sample = text.slice(0, LANGUAGE_SAMPLE).replace(/["“«][^"”»\n]{0,400}["”»]/g, ' ');
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length === 0)
    return /\p{L}/u.test(text.slice(0, LANGUAGE_SAMPLE))
      ? { language: expected }
      : { language: 'none', reason: 'no-letters' };
  const counts = Object.entries(SMALL).map(([language, small]) => ({
    language,
    count: words.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0),
  }));
  counts.sort((a, b) => b.count - a.count || (a.language === expected ? -1 : b.language === expected ? 1 : 0));
  const [best, second] = counts;
  const latin = (sample.match(/\p{Script=Latin}/gu) ?? []).length;
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (latin * 2 < letters) return { language: 'none', reason: 'unknown-language' };
  if (best && second && best.count >= 2 && (best.count > second.count || best.language === expected))
    return { language: best.language };
  if (words.length >= 25 && (best?.count ?? 0) * 12 < words.length)
    return { language: 'none', reason: 'unknown-language' };
  return { language: expected };
}
