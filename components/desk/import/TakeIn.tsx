import { useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { useDesk } from '../desk-context';
import { useFilesWords } from '../files-words';
import { Problems } from './Problems';
import { SheetMatch } from './SheetMatch';
import { Summary } from './Summary';
import { useIntake } from './use-intake';

/** Takes files of others, of another device or of a backup into the notebook: looked at first, then all of it or nothing. */
export function TakeIn() {
  const words = useFilesWords().take;
  const { words: shared } = useLanguage();
  const { port } = useDesk();
  const [state, acts] = useIntake(port.files);
  const [files, choose] = useState<readonly File[]>([]);
  const [passphrase, type] = useState('');
  return (
    <section class="sl-card" aria-labelledby="sl-take">
      <h2 id="sl-take">{words.title}</h2>
      <p>{words.what}</p>
      <label class="sl-take-file sl-field">
        <span class="sl-field-label">{words.choose}</span>
        <input
          type="file"
          multiple
          accept=".json,.csv,.jsonld,.qdc,.qdpx,.sealed,.xlsx,.tsv"
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            choose(chosen);
            type('');
            if (chosen.length > 0) void acts.read(chosen, '');
            else acts.reset();
          }}
        />
      </label>
      <p class="sl-soft">{words.kinds}</p>
      <div role="status">
        {state.step === 'reading' && <p>{words.reading}</p>}
        {state.step === 'taking' && <p>{words.taking(state.done)}</p>}
        {state.step === 'taken' && <p class="sl-export-saved">{words.taken}</p>}
        {state.step === 'taken-back' && <p>{words.takenBack}</p>}
        {state.step === 'cancelled' && <p>{words.cancelled}</p>}
      </div>
      {state.step === 'locked' && (
        <>
          {state.wrong && <Banner tone="wrong">{words.wrong}</Banner>}
          <TextField label={words.passphrase} value={passphrase} onInput={type} />
          <Button onClick={() => void acts.read(files, passphrase)} disabled={passphrase === ''}>
            {words.unlock}
          </Button>
        </>
      )}
      {state.step === 'sheet' && <SheetMatch sheet={state.sheet} onMatch={(roles) => void acts.match(roles)} />}
      {state.step === 'refused' && <Problems problems={state.problems} title={words.refused} />}
      {state.step === 'failed' && <Banner tone="wrong">{shared.reasons[state.reason]}</Banner>}
      {state.step === 'shown' && (
        <>
          <Summary summary={state.summary} />
          <div class="sl-actions">
            {state.summary.changes && (
              <Button look="main" onClick={() => void acts.take()}>
                {words.take}
              </Button>
            )}
          </div>
        </>
      )}
      {(state.step === 'reading' || state.step === 'taking') && <Button onClick={acts.cancel}>{words.cancel}</Button>}
      {state.step === 'taken' && <Button onClick={() => void acts.takeBack()}>{words.takeBack}</Button>}
    </section>
  );
}
