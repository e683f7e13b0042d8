/**
 * Which page script a page gets, so that each page carries the adapter of its own host and no other. A host that needs an adapter of
 * its own adds an entrypoint (`entrypoints/page-script-NAME/`) and a line here; `scripts/gates/weights.ts` weighs each line by itself.
 */

export type PageScript = `/page-script${string}.js`;

/** The script of every page that no line names. */
export const ORDINARY: PageScript = '/page-script.js';

/** Match patterns as in a manifest, the first that fits wins. */
export const PAGE_SCRIPTS: readonly { matches: string; script: PageScript }[] = [];

/**
 * The script for an address; the ordinary one where there is none, or none is known.
 *
 * @param url of the top page, as the browser tells it; undefined where it does not.
 */
export function pageScriptFor(url: string | undefined): PageScript {
  const address = url === undefined ? null : URL.parse(url);
  return (address && PAGE_SCRIPTS.find(({ matches }) => fits(matches, address))?.script) ?? ORDINARY;
}

/** Whether an address is one of a match pattern's; schemes and ports as in the browser (a pattern's `*` host part takes subdomains). */
export function fits(pattern: string, address: URL): boolean {
  const [, scheme = '', host = '', path = ''] = /^([^:]+):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  if (`${scheme}:` !== address.protocol) return false;
  const { hostname } = address;
  const inHost = host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  const [start = '', ...rest] = path.split('*');
  return inHost && address.pathname.startsWith(start) && (rest.length > 0 || address.pathname === start);
}
