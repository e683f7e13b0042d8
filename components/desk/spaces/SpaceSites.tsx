import { useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import type { Space, SpaceSite } from '@/lib/evidence/records';
import { hasAccounts, siteOfPage } from '@/lib/evidence/space-sites';
import { SPACES_WORDS } from '@/lib/words/spaces/spaces-words';

interface SpaceSitesProps {
  space: Space;
  /** Answers null when another organisation has one of them. */
  onChange: (sites: readonly SpaceSite[]) => Promise<unknown>;
}

/** The slots that a browser numbers; Google signs in ten at most. */
const SLOTS = Array.from({ length: 10 }, (_, slot) => slot);

/** The sites whose pages belong to an organisation, and one more by its address. */
export function SpaceSites({ space, onChange }: SpaceSitesProps) {
  const words = SPACES_WORDS[useLanguage().locale];
  const sites = space.sites ?? [];
  const [typed, type] = useState('');
  const [account, choose] = useState('any');
  const [bad, say] = useState(false);
  const site = siteOfPage(typed.includes('://') ? typed : `https://${typed.trim()}`);
  const google = site !== null && hasAccounts(site.host);

  const add = async (): Promise<void> => {
    const right = site !== null && /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(site.host);
    say(!right);
    if (!right) return;
    const wanted = { host: site.host, account: google && account !== 'any' ? Number(account) : null };
    if (await onChange([...sites.filter((one) => !isSame(one, wanted)), wanted])) type('');
  };
  return (
    <>
      <h3>{words.sites}</h3>
      {sites.length === 0 ? (
        <p class="sl-soft">{words.noSites}</p>
      ) : (
        <ul class="sl-granted-sites">
          {sites.map((one) => (
            <li key={`${one.host} ${one.account}`}>
              <span>{words.site(one.host, one.account)}</span>
              <IconButton
                icon="remove"
                label={words.removeSite(words.site(one.host, one.account))}
                onClick={() => void onChange(sites.filter((other) => !isSame(other, one)))}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        class="sl-spaces-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField label={words.siteLabel} value={typed} onInput={type} placeholder="moodle.ourschool.org" />
        {google && (
          <label class="sl-field">
            <span class="sl-field-label">{words.account}</span>
            <select class="sl-field-input" value={account} onChange={({ currentTarget: { value } }) => choose(value)}>
              <option value="any">{words.anyAccount}</option>
              {SLOTS.map((slot) => (
                <option key={slot} value={slot}>
                  {words.slot(slot)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button onClick={() => void add()}>{words.addSite}</Button>
      </form>
      {bad && (
        <p class="sl-wrong" role="status">
          {words.badSite}
        </p>
      )}
      <p class="sl-soft">{words.sitesHint}</p>
    </>
  );
}

const isSame = (a: SpaceSite, b: SpaceSite): boolean => a.host === b.host && a.account === b.account;
