/** A site as a person types it: `moodle.ourschool.org`, or a whole address copied from the browser's bar. */
import { isNamedHost } from './named-hosts';

export type TypedSite =
  | { ok: true; host: string; pattern: string }
  | { ok: false; why: 'empty' | 'no-address' | 'not-https' | 'this-computer' | 'named' };

/** The one site that the text means, or why it means none that can be allowed. Ports do not count: match patterns know none. */
export function typedSite(text: string): TypedSite {
  const typed = text.trim();
  if (typed === '') return { ok: false, why: 'empty' };
  if (/\s/.test(typed)) return { ok: false, why: 'no-address' };
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https') {
    return { ok: false, why: scheme === 'http' ? 'not-https' : 'no-address' };
  }
  const host = URL.parse(scheme === undefined ? `https://${typed}` : typed)?.hostname.replace(/\.$/, '') ?? '';
  if (host === 'localhost' || /^127\./.test(host) || host.startsWith('[')) return { ok: false, why: 'this-computer' };
  // A wildcard would allow a whole district's or a whole country's sites at once.
  if (!/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host) || /^\d/.test(host.split('.').at(-1) ?? '')) {
    return { ok: false, why: 'no-address' };
  }
  if (isNamedHost(host)) return { ok: false, why: 'named' };
  return { ok: true, host, pattern: `https://${host}/*` };
}
