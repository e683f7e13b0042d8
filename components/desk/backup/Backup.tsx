import { useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { mayLeaveWhole } from '@/lib/exchange/export-wish';
import { useDesk } from '../desk-context';
import { backupName } from '../export/file-name';
import { useFilesWords } from '../files-words';
import { remindsOfBackup } from './remind';
import { useBackupState } from './use-backup-state';

/** The whole notebook in one file, in one click; says how long ago that was. */
export function Backup() {
  const words = useFilesWords().backup;
  const { words: shared, locale } = useLanguage();
  const { port } = useDesk();
  const [state, ask] = useBackupState(port);
  const [passphrase, type] = useState('');
  const [done, progress] = useState<number | null>(null);
  const [said, say] = useState<{ tone: 'good' | 'wrong'; words: string } | null>(null);
  const mustLock = !mayLeaveWhole(port.files.settings);
  const make = async (): Promise<void> => {
    if (mustLock && passphrase === '') return say({ tone: 'wrong', words: words.mustLock });
    say(null);
    progress(0);
    const made = await port.files.backup(passphrase, { signal: new AbortController().signal, onProgress: progress });
    progress(null);
    if (!made.ok) return say({ tone: 'wrong', words: shared.reasons[made.reason] });
    const { file, quotes } = made.value;
    const name = backupName(new Date(), passphrase !== '');
    port.saveFile(name, file);
    await port.files.backedUp(quotes);
    say({ tone: 'good', words: words.saved(name, quotes) });
    ask();
  };
  const day = (at: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at));
  return (
    <section class="sl-card" aria-labelledby="sl-backup">
      <h2 id="sl-backup">{words.title}</h2>
      <p>{words.what}</p>
      {state && remindsOfBackup(state) && <Banner tone="care">{words.remind(state.newQuotes)}</Banner>}
      {state && <p>{state.at === null ? words.never : words.last(day(state.at), state.newQuotes)}</p>}
      {mustLock && <p>{words.mustLock}</p>}
      <TextField label={mustLock ? words.lockMust : words.lock} value={passphrase} onInput={type} />
      {passphrase !== '' && <p class="sl-soft">{words.lockHint}</p>}
      <Button look="main" busy={done !== null} onClick={() => void make()}>
        {words.make}
      </Button>
      <p role="status" class={said?.tone === 'wrong' ? 'sl-wrong' : ''}>
        {done !== null ? words.making(done) : (said?.words ?? '')}
      </p>
      <p class="sl-soft">{words.restore}</p>
    </section>
  );
}
