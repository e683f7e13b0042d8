import type { Catalogue } from './catalogue';
import { pickLocale } from './locale';

/** The words that a page draws first: in the browser's language, for the person's own choice is not read yet. */
export async function loadFirst(
  catalogues: readonly Catalogue<unknown>[],
  browserLanguages: readonly string[],
): Promise<void> {
  const locale = pickLocale(null, browserLanguages);
  await Promise.all(catalogues.map((catalogue) => catalogue.load(locale)));
}
