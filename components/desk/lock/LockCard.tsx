import { useCallback, useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import type { Outcome } from '@/lib/outcome/outcome';
import type { LockState } from '@/lib/store/lock-state';
import { LOCK_WORDS } from '@/lib/words/lock/lock-words';
import './lock.css';
import { useDesk } from '../desk-context';

/** Short ones are guessed by whoever has the disk, however slow each guess is. */
const LEAST = 10;

type Said = { sentence: string; good: boolean } | null;

/** Sealing the notebook with a passphrase, locking it now, and taking the passphrase away again. */
export function LockCard() {
  const { locale, words: shared } = useLanguage();
  const words = LOCK_WORDS[locale];
  const { port, attempt } = useDesk();
  const [state, show] = useState<LockState | null>(null);
  const [first, typeFirst] = useState('');
  const [again, typeAgain] = useState('');
  const [understood, understand] = useState(false);
  const [busy, work] = useState(false);
  const [said, say] = useState<Said>(null);
  const look = useCallback(async (): Promise<void> => {
    const looked = await attempt(port.lock.state());
    if (looked) show(looked.value);
  }, [port, attempt]);
  useEffect(() => void look(), [look]);
  if (state === null || state === 'locked') return null;

  const after = async (done: Promise<Outcome<void>>, sentence: string): Promise<void> => {
    work(true);
    const outcome = await done;
    work(false);
    say({ sentence: outcome.ok ? sentence : shared.reasons[outcome.reason], good: outcome.ok });
    if (!outcome.ok) return;
    typeFirst('');
    typeAgain('');
    understand(false);
    await look();
  };
  const setUp = (): void => {
    if (first.length < LEAST) say({ sentence: words.short(LEAST), good: false });
    else if (first !== again) say({ sentence: words.differ, good: false });
    else if (!understood) say({ sentence: words.understandFirst, good: false });
    else void after(port.lock.setUp(first), words.sealed);
  };
  return (
    <section class="sl-card" aria-labelledby="sl-lock">
      <h2 id="sl-lock">{words.title}</h2>
      <p>{words.what}</p>
      {state === 'none' ? (
        <>
          <Banner tone="care">{words.forgotten}</Banner>
          <TextField label={words.passphrase} value={first} onInput={typeFirst} secret />
          <TextField label={words.repeat} value={again} onInput={typeAgain} secret />
          <label class="sl-lock-understood">
            <input
              type="checkbox"
              checked={understood}
              onChange={({ currentTarget }) => understand(currentTarget.checked)}
            />{' '}
            {words.understood}
          </label>
          <Button disabled={busy} onClick={setUp}>
            {words.seal}
          </Button>
        </>
      ) : (
        <>
          <Button look="main" disabled={busy} onClick={() => void attempt(port.lock.lockNow())}>
            {words.lockNow}
          </Button>
          <h3>{words.another}</h3>
          <TextField label={words.passphrase} value={first} onInput={typeFirst} secret />
          <TextField label={words.newOne} value={again} onInput={typeAgain} secret />
          <div class="sl-actions">
            <Button
              disabled={busy || again.length < LEAST}
              onClick={() => void after(port.lock.change(first, again), words.changed)}
            >
              {words.change}
            </Button>
            <Button
              look="quiet"
              disabled={busy || first === ''}
              onClick={() => void after(port.lock.takeAway(first), words.takenAway)}
            >
              {words.takeAway}
            </Button>
          </div>
        </>
      )}
      <p class={said?.good ? 'sl-good' : 'sl-wrong'} role="status">
        {busy ? words.working : said?.sentence}
      </p>
      <p class="sl-soft">{words.limits}</p>
    </section>
  );
}
