import { documentKey } from './document-key';
import { hostAddress, plainAddress } from './host-address';
import type { DocumentRef } from './records';

/** A page as a document: what it is known by, and what a person is shown of it. */
export function pageDocument(page: { url: string; title: string }): DocumentRef {
  const url = URL.parse(page.url);
  return {
    key: documentKey(page.url),
    host: url?.hostname.slice(0, 255) ?? '',
    app: (url && hostAddress(url)?.app) ?? 'page',
    title: cut(page.title.trim(), 500),
    url: url ? addressToKeep(url) : '',
  };
}

/** Whether `host` is that of an address; with and without `www.` it is one site, as for a document's key. */
export function isSameSite(host: string, address: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/^www\./, '');
  return plain(host) === plain(URL.parse(address)?.hostname ?? '');
}

/**
 * The address as it may be kept and shown: without name and password, sessions and campaigns, at most 2,000 units. Empty for an
 * address that leads nowhere later (`about:`, `blob:`, `data:`).
 */
function addressToKeep(url: URL): string {
  if (url.host === '' && url.protocol !== 'file:') return '';
  const { path, query, route } = plainAddress(url);
  const kept = `${url.protocol}//${url.host}${path}${query.size > 0 ? `?${query}` : ''}${route}`;
  return kept.length <= 2000 ? kept : `${url.protocol}//${url.host}${path}`.slice(0, 2000);
}

/** At most so many UTF-16 units, never half a surrogate pair. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
