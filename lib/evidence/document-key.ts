/**
 * Which ordinary web page is which. Two addresses with one key are one document to us: its quotes are looked for on both.
 * Hosts that know better (a form's id, an LMS submission) have their own rule in `hosts/`: one file per host.
 */
import { digest } from './digest';
import { plainAddress } from './host-address';

/** `documentRef.key` holds at most 600 units; room is left for a short digest of what was cut. */
const LONGEST = 560;

/**
 * The identity of an ordinary page: host and path without the trailing slash, the meaningful query sorted by name, and the hash
 * only when it is a route (`#/…`, `#!/…`). http and https are one, and so are a host with and without `www.`. Pages without an
 * address that outlives them (`about:`, `data:`, `blob:`) share the key `unnamed:` + scheme. Never throws, never over 600 units.
 */
export function documentKey(address: string): string {
  const url = URL.parse(address);
  if (!url) return shortened(`unnamed:${address.trim()}`);
  if (url.protocol === 'file:') return shortened(`file:${tidy(url.pathname)}`);
  if (url.host === '') return `unnamed:${url.protocol.replace(':', '')}`;
  const { path, query, route } = plainAddress(url);
  const scheme = url.protocol === 'http:' || url.protocol === 'https:' ? '' : `${url.protocol}//`;
  const host = url.host.replace(/^www\./, '');
  return shortened(`${scheme}${host}${tidy(path)}${sorted(query)}${tidyRoute(route)}`);
}

/** One spelling for each path: no trailing slash, unreserved characters not escaped, hex digits in capitals (RFC 3986, 6.2.2). */
function tidy(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, (escaped) => {
      const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : escaped.toUpperCase();
    })
    .replace(/\/+$/, '');
}

/** Names sorted; values of one name keep their order, because `?page=1&page=2` may mean something by it. */
function sorted(query: URLSearchParams): string {
  query.sort();
  return query.size > 0 ? `?${query}` : '';
}

function tidyRoute(route: string): string {
  const [path = '', query] = splitOnce(route, '?');
  const place = tidy(path);
  if (place === '#' || place === '#!' || place === '') return query ? `#/${sorted(new URLSearchParams(query))}` : '';
  return `${place}${sorted(new URLSearchParams(query ?? ''))}`;
}

function splitOnce(text: string, at: string): [string, string?] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
}

function shortened(key: string): string {
  return key.length <= LONGEST ? key : `${key.slice(0, LONGEST)}~${digest(key)}`;
}
