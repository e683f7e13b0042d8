import { Button } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import { usePolicy } from '@/components/shared/policy-context';
import { SITES_WORDS } from '@/lib/words/sites/sites-words';
import type { GrantedSite } from '../desk-port';

interface DistrictSitesProps {
  granted: readonly GrantedSite[];
  /** Puts the browser's question, in the turn of the click. */
  onAllow: (site: GrantedSite) => void;
}

/** What the district says of sites: those that it offers, with a click for each, and those that it closed. */
export function DistrictSites({ granted, onAllow }: DistrictSitesProps) {
  const words = SITES_WORDS[useLanguage().locale];
  const policy = usePolicy()?.policy;
  const offered = policy?.extraHosts ?? [];
  const closed = policy?.disabledHosts ?? [];
  const by = policy?.organisation ?? words.district;
  return (
    <>
      {offered.length > 0 && (
        <>
          <h3>{words.offered(by)}</h3>
          <p class="sl-soft">{words.hint}</p>
          <ul class="sl-district-sites">
            {offered.map((host) => {
              const site = { host, pattern: `https://${host}/*` };
              const on = granted.some(({ pattern }) => pattern === site.pattern);
              return (
                <li key={host}>
                  {on ? words.on(host) : <Button onClick={() => onAllow(site)}>{words.allow(host)}</Button>}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {closed.length > 0 && (
        <>
          <h3>{words.closed(by)}</h3>
          <p class="sl-soft">{words.closedHint}</p>
          <ul class="sl-named-sites">
            {closed.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
