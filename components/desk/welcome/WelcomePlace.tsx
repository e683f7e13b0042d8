import { useEffect, useState } from 'preact/hooks';
import { BrandMark } from '@/components/shared/BrandMark';
import { Button } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import { Steps } from '@/components/shared/Steps';
import { HOST_NAMES } from '@/lib/hosts/named-hosts';
import { useDesk, useDeskWords } from '../desk-context';
import type { Keys } from '../desk-port';
import './welcome.css';

const STEPS = ['opened', 'tagged', 'foundAgain'] as const;

/** The first screen of a new user: what it is for, where it works, what stays private, how to have it at hand, and a way to try it. */
export function WelcomePlace() {
  const { locale } = useLanguage();
  const words = useDeskWords().welcome;
  const { port } = useDesk();
  const [keys, setKeys] = useState<Keys | null>(null);
  const [done, setDone] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = (): void => {
      void port.keys().then(setKeys);
      void port.practice().then(setDone);
    };
    look();
    // The practice page stands in another tab: its ticks are seen on coming back.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [port]);
  const sites = new Intl.ListFormat(locale).format(Object.values(HOST_NAMES));
  return (
    <section class="sl-welcome" aria-labelledby="sl-welcome-title">
      <header class="sl-welcome-head">
        <BrandMark size={56} />
        <h1 id="sl-welcome-title">{words.title}</h1>
        <p>{words.what}</p>
      </header>
      <div class="sl-welcome-try">
        <h2>{words.tryTitle}</h2>
        <Steps
          steps={STEPS.map((id) => ({ id, what: words.steps[id], done: done.includes(id) }))}
          doneWord={words.stepDone}
        />
        {done.length === STEPS.length && <p role="status">{words.allDone}</p>}
        <Button look="main" onClick={() => void port.openPractice()}>
          {done.length > 0 ? words.tryAgain : words.try}
        </Button>
      </div>
      <dl class="sl-welcome-facts">
        <div>
          <dt>{words.privacyTitle}</dt>
          <dd>{words.privacy}</dd>
        </div>
        <div>
          <dt>{words.whereTitle}</dt>
          <dd>{words.where(sites)}</dd>
        </div>
        <div>
          <dt>{words.keysTitle}</dt>
          <dd>
            <p>{port.browser === 'firefox' ? words.pinFirefox : words.pinChromium}</p>
            {keys && (
              <ul class="sl-keys">
                <Key keys={keys.open} does={words.keyOpen} none={words.keyNone} />
                <Key keys={keys.tag} does={words.keyTag} none={words.keyNone} />
              </ul>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Key({ keys, does, none }: { keys: string | null; does: string; none: string }) {
  return (
    <li>
      {keys ? <kbd>{keys}</kbd> : <span class="sl-soft">{none}</span>} <span>{does}</span>
    </li>
  );
}
