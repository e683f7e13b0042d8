import type { LensPack } from '@/lib/lens/pack';
import { Banner } from './Banner';
import './in-force.css';
import { useLanguage } from './language-context';
import { useLens } from './lens-context';
import { usePolicy } from './policy-context';

const short = ({ version }: LensPack): string => version.replace(/\.0$/, '');

/** What is in force and since when, in one line; and a sentence when something of it could not be used. */
export function InForce() {
  const { words, locale } = useLanguage();
  const { main, second } = useLens();
  const view = usePolicy();
  if (!view) return null;
  const { policy, ownsLens, lensRefused, refused, settled, receivedAt } = view;
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(receivedAt));
  const parts = [
    words.policy.setBy(policy.organisation ?? words.policy.district),
    ...(ownsLens ? [words.policy.lens(short(main))] : []),
    words.policy.received(day),
    ...(second ? [words.policy.beside(`${second.title} ${short(second)}`)] : []),
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
