import { useState } from 'preact/hooks';
import { BrandMark } from '@/components/shared/BrandMark';
import { Button } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { LOCK_WORDS } from '@/lib/words/lock/lock-words';
import './lock.css';
import type { LockPort } from './lock-port';

/** What stands in place of the notebook while it is locked. */
export function UnlockScreen({ lock, onOpen }: { lock: LockPort; onOpen: () => Promise<void> }) {
  const { locale, words: shared } = useLanguage();
  const words = LOCK_WORDS[locale];
  const [typed, type] = useState('');
  const [state, go] = useState<'idle' | 'working' | 'wrong'>('idle');
  const unlock = async (): Promise<void> => {
    if (state === 'working') return;
    go('working');
    const opened = await lock.unlock(typed);
    if (opened.ok) await onOpen();
    else go('wrong');
  };
  return (
    <main class="sl-start">
      <BrandMark size={48} />
      <h1>{words.locked}</h1>
      <form
        class="sl-unlock"
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <TextField label={words.passphrase} value={typed} onInput={type} secret />
        <Button look="main" disabled={state === 'working'} onClick={() => void unlock()}>
          {words.open}
        </Button>
        <p class="sl-wrong" role="status">
          {state === 'working' ? words.working : state === 'wrong' && shared.reasons['wrong-passphrase']}
        </p>
      </form>
      <p class="sl-soft">{words.forgotten}</p>
    </main>
  );
}
