import { addressToKeep } from './address-noise';
import { documentKey } from './document-key';
import type { DocumentRef } from './records';

/** An ordinary page as a document: what it is known by, and what a person is shown of it. */
export function pageDocument(page: { url: string; title: string }): DocumentRef {
  const url = addressToKeep(page.url);
  return {
    key: documentKey(page.url),
    host: URL.parse(page.url)?.hostname.slice(0, 255) ?? '',
    app: 'page',
    title: cut(page.title.trim(), 500),
    url,
  };
}

/** At most so many UTF-16 units, never half a surrogate pair. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
