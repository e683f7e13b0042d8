/** The built manifest asks for nothing that docs/permissions.md does not give the reason for. */
import type { Manifest } from './built.ts';

/** What the tables of docs/permissions.md list, by the heading they stand under. */
export interface Table {
  permissions: string[];
  hosts: string[];
  optionalHosts: string[];
}

const HEADINGS: Record<keyof Table, RegExp> = {
  permissions: /^## What it asks the browser for/m,
  hosts: /^## Sites it works on from the start/m,
  optionalHosts: /^## Sites that a person may add/m,
};

function rowsUnder(heading: RegExp, document: string): string[] {
  const start = document.search(heading);
  if (start === -1) throw new Error(`docs/permissions.md has no heading like ${heading.source}`);
  const section = document.slice(start).split(/\n(?=## )/)[0] ?? '';
  return [...section.matchAll(/^\|\s*`([^`]+)`\s*\|(.+)\|\s*$/gm)].map(([row, name, reasons]) => {
    if ((reasons ?? '').split('|').some((cell) => cell.trim() === '')) throw new Error(`no reason is given in: ${row}`);
    return name ?? '';
  });
}

export const readTable = (document: string): Table => ({
  permissions: rowsUnder(HEADINGS.permissions, document),
  hosts: rowsUnder(HEADINGS.hosts, document),
  optionalHosts: rowsUnder(HEADINGS.optionalHosts, document),
});

/** A match pattern without its path: browsers grant hosts, never paths, so a narrower path asks for no more. */
const hostOf = (pattern: string): string => /^([^/]+:\/\/[^/]*\/)/.exec(pattern)?.[1] ?? pattern;

/** Every permission and host in `manifest` that `table` does not list, a sentence each. */
export function unexplained(manifest: Manifest, table: Table): string[] {
  const hosts = new Set(table.hosts.map(hostOf));
  const optional = new Set(table.optionalHosts.map(hostOf));
  const scripts = (manifest.content_scripts ?? []).flatMap((script) => script.matches);
  const beyond = (asked: readonly string[] = [], isListed: (name: string) => boolean, as: string): string[] =>
    asked
      .filter((name) => !isListed(name))
      .map((name) => `the manifest asks for ${name} (${as}), and docs/permissions.md gives no reason for it.`);
  return [
    ...beyond(manifest.permissions, (name) => table.permissions.includes(name), 'permission'),
    ...beyond(manifest.optional_permissions, (name) => table.permissions.includes(name), 'optional permission'),
    ...beyond(manifest.host_permissions, (name) => hosts.has(hostOf(name)), 'host'),
    ...beyond(scripts, (name) => hosts.has(hostOf(name)), 'content script'),
    ...beyond(manifest.optional_host_permissions, (name) => optional.has(hostOf(name)), 'optional host'),
  ];
}

/**
 * What pages could load from the extension beyond the panel's own page. `dynamic`: whether the browser can change that page's
 * address with each start (Chromium; Firefox gives every installation an address of its own).
 */
export function openToPages(manifest: Manifest, dynamic: boolean): string[] {
  return (manifest.web_accessible_resources ?? []).flatMap(({ resources, use_dynamic_url }) => [
    ...resources
      .filter((name) => name !== 'panel.html')
      .map((name) => `every page can load ${name}; only panel.html is meant to be reachable.`),
    ...(dynamic && use_dynamic_url !== true
      ? [`${resources.join(', ')} is reachable at a lasting address: use_dynamic_url is missing.`]
      : []),
  ]);
}

const PRACTICE_HOST = /:\/\/(?:\*\.)?(?:127\.0\.0\.1|localhost|\[::1\])/;

/** Where a build reaches the practice pages: their host in the manifest, or as an address in a script. */
export const practiceHostIn = (built: ReadonlyMap<string, string>): string[] =>
  [...built]
    .filter(([path, text]) => /\.(js|json|html)$/.test(path) && PRACTICE_HOST.test(text))
    .map(([path, text]) => `${path} names the practice host: ${PRACTICE_HOST.exec(text)?.[0]}`);

/** What is wrong with the policy for extension pages. Without one, MV3's own default (`script-src 'self'`) holds. */
export function wrongPolicy(manifest: Manifest): string[] {
  const policy = manifest.content_security_policy?.extension_pages;
  if (policy === undefined) return [];
  const directives = new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources.join(' ')] as const;
    }),
  );
  const scripts = directives.get('script-src');
  const objects = directives.get('object-src');
  return [
    ...(scripts === "'self'" ? [] : [`script-src is ${scripts ?? 'missing'}, not 'self'.`]),
    ...(objects === "'self'" || objects === "'none'" ? [] : [`object-src is ${objects ?? 'missing'}, not 'self'.`]),
  ];
}
