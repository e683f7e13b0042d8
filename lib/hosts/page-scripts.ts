/**
 * Which page script a page gets, so that each page carries the adapter of its own host and no other. A host that needs an adapter of
 * its own adds an entrypoint (`entrypoints/page-script-NAME/`) and a line here; `scripts/gates/weights.ts` weighs each line by itself.
 */

export type PageScript = `/page-script${string}.js`;

/** The script of every page that no line names. */
export const ORDINARY: PageScript = '/page-script.js';

/** Match patterns as in a manifest, the first that fits wins. */
export const PAGE_SCRIPTS: readonly { matches: string; script: PageScript }[] = [
  { matches: 'https://docs.google.com/forms/*', script: '/page-script-google-forms.js' },
  { matches: 'https://classroom.google.com/*', script: '/page-script-google-classroom.js' },
  { matches: 'https://*.instructure.com/*', script: '/page-script-canvas.js' },
  { matches: 'https://*.moodlecloud.com/*', script: '/page-script-moodle.js' },
  { matches: 'https://*.schoology.com/*', script: '/page-script-schoology.js' },
  { matches: 'https://*.blackboard.com/*', script: '/page-script-blackboard.js' },
  { matches: 'https://*.brightspace.com/*', script: '/page-script-brightspace.js' },
];

/** Whether an address is one of a match pattern's; schemes and ports as in the browser (a pattern's `*` host part takes subdomains). */
export function fits(pattern: string, address: URL): boolean {
  const [, scheme = '', host = '', path = ''] = /^([^:]+):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  if (`${scheme}:` !== address.protocol) return false;
  const { hostname } = address;
  const inHost = host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  const [start = '', ...rest] = path.split('*');
  return inHost && address.pathname.startsWith(start) && (rest.length > 0 || address.pathname === start);
}
