import { Banner } from './Banner';
import './in-force.css';
import { useLanguage } from './language-context';
import { useLens } from './lens-context';
import { usePolicy } from './policy-context';

/** What is in force and since when, in one line; and a sentence when something of it could not be used. */
export function InForce() {
  const { words, locale } = useLanguage();
  const { pack } = useLens();
  const view = usePolicy();
  if (!view) return null;
  const { policy, ownsLens, lensRefused, refused, settled, receivedAt } = view;
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(receivedAt));
  const parts = [
    words.policy.setBy(policy.organisation ?? words.policy.district),
    ...(ownsLens ? [words.policy.lens(pack.version.replace(/\.0$/, ''))] : []),
    words.policy.received(day),
  ];
  return (
    <footer class="sl-in-force">
      {(lensRefused || refused > 0) && (
        <Banner tone="care">{lensRefused ? words.policy.lensRefused : words.policy.refused(refused)}</Banner>
      )}
      <p class="sl-soft">
        {parts.join(', ')}
        {settled > 0 && `. ${words.policy.settled}`}
        {policy.helpLink && (
          <>
            {' · '}
            <a href={policy.helpLink} target="_blank" rel="noreferrer">
              {words.policy.help}
            </a>
          </>
        )}
      </p>
    </footer>
  );
}
