import { useEffect, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { TextField } from '@/components/shared/TextField';
import { HOST_NAMES } from '@/lib/hosts/named-hosts';
import { typedSite } from '@/lib/hosts/typed-site';
import { useDesk, useDeskWords } from '../desk-context';
import type { GrantedSite } from '../desk-port';
import { DistrictSites } from './DistrictSites';

/** Where Shared Lens may look: the named sites, those that the person allowed, and one more by its address. */
export function Sites() {
  const words = useDeskWords().preferences;
  const { port } = useDesk();
  const announce = useAnnounce();
  const [granted, setGranted] = useState<readonly GrantedSite[]>([]);
  const [typed, type] = useState('');
  const [answer, setAnswer] = useState<{ sentence: string; good: boolean } | null>(null);
  const look = (): void => void port.sites().then(setGranted);
  useEffect(look, [port]);

  const allow = (): void => {
    const site = typedSite(typed);
    const again = site.ok && granted.some(({ host }) => host === site.host);
    if (!site.ok || again) {
      setAnswer({ sentence: words.badSite[site.ok ? 'again' : site.why], good: false });
      return;
    }
    ask(site, () => type(''));
  };
  // No wait before the question: the browser puts it only in the turn of the click.
  const ask = (site: GrantedSite, allowed?: () => void): void => {
    void port.allowSite(site.pattern).then((agreed) => {
      if (agreed) allowed?.();
      setAnswer({ sentence: agreed ? words.allowed(site.host) : words.notAllowed(site.host), good: agreed });
      look();
    });
  };
  const forbid = async ({ pattern, host }: GrantedSite): Promise<void> => {
    if (await port.forbidSite(pattern)) announce(words.forgotten(host));
    look();
  };
  return (
    <section class="sl-card" aria-labelledby="sl-sites">
      <h2 id="sl-sites">{words.sites}</h2>
      <p>{words.namedHint}</p>
      <ul class="sl-named-sites">
        {Object.entries(HOST_NAMES).map(([pattern, name]) => (
          <li key={pattern}>{name}</li>
        ))}
      </ul>
      <DistrictSites granted={granted} onAllow={ask} />
      <h3>{words.granted}</h3>
      {granted.length === 0 ? (
        <p class="sl-soft">{words.noneGranted}</p>
      ) : (
        <ul class="sl-granted-sites">
          {granted.map((site) => (
            <li key={site.pattern}>
              <span>{site.host}</span>
              <IconButton icon="remove" label={words.forget(site.host)} onClick={() => void forbid(site)} />
            </li>
          ))}
        </ul>
      )}
      <h3>{words.allowTitle}</h3>
      <form
        class="sl-allow-site"
        onSubmit={(event) => {
          event.preventDefault();
          allow();
        }}
      >
        <TextField label={words.allowLabel} value={typed} onInput={type} placeholder="moodle.ourschool.org" />
        <Button onClick={allow}>{words.allow}</Button>
      </form>
      <p class="sl-soft">{words.allowHint}</p>
      <p class={answer?.good ? 'sl-good' : 'sl-wrong'} role="status">
        {answer?.sentence}
      </p>
    </section>
  );
}
