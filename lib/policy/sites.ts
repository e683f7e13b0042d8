/** On which pages an administrator lets Shared Lens work. */
import { showsStudentWork } from './grader-pages';
import type { Policy } from './keys';

/** Whether a site of a policy (`our.org`, `*.our.org`) means this host. `*.our.org` means our.org too, as match patterns have it. */
export function covers(site: string, host: string): boolean {
  const named = site.replace(/^\*\./, '');
  return host === named || (site !== named && host.endsWith(`.${named}`));
}

/** Whether a page is taken away by policy. An address that cannot be read is no page of a site. */
export function isOff(policy: Policy | null, url: string): boolean {
  if (!policy) return false;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  const host = parsed.hostname.replace(/\.$/, '').toLowerCase();
  if (policy.disabledHosts?.some((site) => covers(site, host))) return true;
  return policy.graderSurfaces === false && showsStudentWork(parsed);
}
