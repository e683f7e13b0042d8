/**
 * A copy of a document is another document with another id; only its title says whose copy it is. Google names copies in the language of
 * whoever made them.
 */
import type { DocumentRef } from './records';

const COPY_OF = /^(?:copy of|copia de|copie de|cópia de|kopie von|copia di)\s+(.+)$/i;

/** What the original is called, if this is called a copy; a copy of a copy is one of the copy. */
export const originalTitle = (title: string): string | null => COPY_OF.exec(title.trim())?.[1]?.trim() ?? null;

const tabOf = (url: string): string => URL.parse(url)?.searchParams.get('tab') ?? '';

/**
 * The document that `copy` may be a copy of, among those that quotes are kept of, newest first: of the same host, called so, and the same
 * tab of it. Null where none is. It stays a guess, so a person is asked.
 */
export function originalOf(copy: DocumentRef, kept: Iterable<DocumentRef>): DocumentRef | null {
  const title = copy.app === 'google-docs' ? originalTitle(copy.title) : null;
  if (title === null) return null;
  for (const one of kept) {
    const other = one.key !== copy.key && one.app === copy.app && one.host === copy.host;
    if (other && one.title === title && tabOf(one.url) === tabOf(copy.url)) return one;
  }
  return null;
}
