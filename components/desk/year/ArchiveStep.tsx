import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { useDesk } from '../desk-context';
import { dayStamp } from '../export/file-name';
import { useYearWords } from './use-year-words';

/** Shorter ones are found by trying. */
const LEAST = 10;

/** Everything in one file for oneself, which nobody can open without the passphrase. */
export function ArchiveStep() {
  const words = useYearWords().archive;
  const { reasons } = useWords();
  const { port } = useDesk();
  const [passphrase, type] = useState('');
  const [again, repeat] = useState('');
  const [done, progress] = useState<number | null>(null);
  const [said, say] = useState<{ tone: 'good' | 'wrong'; words: string } | null>(null);
  const make = async (): Promise<void> => {
    if (passphrase.length < LEAST) return say({ tone: 'wrong', words: words.short(LEAST) });
    if (passphrase !== again) return say({ tone: 'wrong', words: words.differ });
    say(null);
    progress(0);
    const made = await port.files.backup(passphrase, { signal: new AbortController().signal, onProgress: progress });
    if (made.ok) {
      const { file, quotes } = made.value;
      const name = `shared-lens-archive-${dayStamp(new Date())}.lens.json.sealed`;
      port.saveFile(name, file);
      await port.files.backedUp(quotes);
      say({ tone: 'good', words: words.saved(name, quotes) });
      type('');
      repeat('');
    } else say({ tone: 'wrong', words: reasons[made.reason] });
    progress(null);
  };
  return (
    <section class="sl-card" aria-labelledby="sl-archive">
      <h2 id="sl-archive">{words.title}</h2>
      <p>{words.what}</p>
      <TextField secret label={words.passphrase} value={passphrase} onInput={type} />
      <TextField secret label={words.again} value={again} onInput={repeat} />
      <p class="sl-soft">{words.lost}</p>
      <Button look="main" busy={done !== null} onClick={() => void make()}>
        {words.make}
      </Button>
      <p role="status" class={said?.tone === 'wrong' ? 'sl-wrong' : ''}>
        {done !== null ? words.making(done) : (said?.words ?? '')}
      </p>
    </section>
  );
}
