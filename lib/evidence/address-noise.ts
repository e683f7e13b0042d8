/**
 * What an address carries besides saying which page it is: where the visitor came from, and the visitor's session. The second is
 * also a secret of the person, so neither is kept.
 */

/** Names that advertisers, mailers and analytics add to links. Compared in lower case. */
const CAMPAIGN = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid mc_cid mc_eid mkt_tok ' +
    '_ga _gl _hsenc _hsmi vero_id vero_conv wickedid oly_anon_id oly_enc_id rb_clickid s_cid srsltid epik ' +
    'cmpid ito ncid'
  ).split(' '),
);
const CAMPAIGN_PREFIXES = ['utm_', 'hsa_', 'pk_', 'mtm_', 'matomo_', 'piwik_'];

/** Names that carry a session whatever their value is. `sesskey` is Moodle's. */
const SESSION = new Set('jsessionid phpsessid cfid cftoken sessionid session_id sesskey zenid oscsid'.split(' '));
const SESSION_PREFIXES = ['aspsessionid'];

/** Names that carry a session in one product and a section, school or student number in another: the value decides. */
const PERHAPS_SESSION = new Set(['sid', 's', 'session', 'osid', 'xsid']);
const looksLikeToken = (value: string): boolean =>
  /^[\w-]{16,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value);

function isNoise(name: string, value: string): boolean {
  const key = name.toLowerCase();
  return (
    CAMPAIGN.has(key) ||
    SESSION.has(key) ||
    CAMPAIGN_PREFIXES.some((prefix) => key.startsWith(prefix)) ||
    SESSION_PREFIXES.some((prefix) => key.startsWith(prefix)) ||
    (PERHAPS_SESSION.has(key) && looksLikeToken(value))
  );
}

/** The parts of an address that say which page it is. `route` is the hash when it is one (`#/…`, `#!/…`), else empty. */
export interface PlainAddress {
  path: string;
  query: URLSearchParams;
  route: string;
}

export function withoutNoise(url: URL): PlainAddress {
  const path = url.pathname.replace(/;jsessionid=[^/?#;]*/gi, '');
  return { path, query: quiet(url.searchParams), route: quietRoute(url.hash) };
}

function quiet(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name, value]) => !isNoise(name, value)));
}

function quietRoute(hash: string): string {
  const route = hash.replace(/:~:.*$/, '');
  if (!/^#!?\//.test(route)) return '';
  const question = route.indexOf('?');
  if (question < 0) return route;
  const query = quiet(new URLSearchParams(route.slice(question + 1)));
  return route.slice(0, question) + (query.size > 0 ? `?${query}` : '');
}
