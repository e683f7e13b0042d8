/**
 * Which page script a page gets, so that each page carries the adapter of its own host and no other. A host that needs an adapter of
 * its own adds an entrypoint (`entrypoints/page-script-NAME/`) and a line here; `scripts/gates/weights.ts` weighs each line by itself.
 */

import { DOCUMENTS } from './named-hosts';

export type PageScript = `/page-script${string}.js`;

/** The script of every page that no line names. */
export const ORDINARY: PageScript = '/page-script.js';

/** The second script of every page, the same for all: what makes and finds quotes. A page script asks for it when there are any. */
export const QUOTE_SCRIPT = '/quote-script.js';

/** The script of a document that stands in a frame of another page. */
export const FRAMED: PageScript = '/page-script-framed.js';

interface ScriptLine {
  script: PageScript;
  /** Whose pages get it: the names that the rules in `lib/evidence/hosts/` give, on whatever domain. */
  apps: readonly string[];
  /** What the manifest calls these hosts; every page there gets it, also where no rule knows the address. */
  matches: readonly string[];
}

/** The first line that fits wins. */
export const PAGE_SCRIPTS: readonly ScriptLine[] = [
  { script: '/page-script-docs.js', apps: ['google-docs'], matches: [DOCUMENTS] },
  { script: '/page-script-forms.js', apps: ['google-forms'], matches: ['https://docs.google.com/forms/*'] },
  { script: '/page-script-classroom.js', apps: ['google-classroom'], matches: ['https://classroom.google.com/*'] },
  {
    script: '/page-script-lms.js',
    apps: ['brightspace', 'blackboard', 'moodle', 'canvas', 'schoology'],
    matches: [
      'https://*.instructure.com/*',
      'https://*.moodlecloud.com/*',
      'https://*.schoology.com/*',
      'https://*.blackboard.com/*',
      'https://*.brightspace.com/*',
    ],
  },
];

/**
 * The script for a page; the ordinary one where no line names it, or nothing is known.
 *
 * @param url of the top page, as the browser tells it. @param app what the rules make of it, if anything.
 */
export function pageScriptFor(url: string | undefined, app: string | null): PageScript {
  const address = url === undefined ? null : URL.parse(url);
  const line = PAGE_SCRIPTS.find(
    ({ apps, matches }) =>
      (app !== null && apps.includes(app)) || (address && matches.some((pattern) => fits(pattern, address))),
  );
  return line?.script ?? ORDINARY;
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
