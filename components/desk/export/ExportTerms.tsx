import { useId } from 'preact/hooks';
import { Choice } from '@/components/shared/Choice';
import { TextField } from '@/components/shared/TextField';
import type { ExchangeSettings, ExportWish } from '@/lib/exchange/export-wish';
import { FORMATS, type FormatId } from '@/lib/exchange/formats';
import { useDeskWords } from '../desk-context';
import { useFilesWords } from '../files-words';

interface ExportTermsProps {
  wish: ExportWish;
  settings: ExchangeSettings;
  passphrase: string;
  onChange: (patch: Partial<ExportWish>) => void;
  onLock: (passphrase: string) => void;
}

/** Which file, for whom, with or without names. What the organisation has set is not offered otherwise. */
export function ExportTerms({ wish, settings, passphrase, onChange, onLock }: ExportTermsProps) {
  const words = useFilesWords();
  const desk = useDeskWords().save;
  const format = useId();
  const purpose = useId();
  const offered = FORMATS.filter(({ id }) => !settings.disabledFormats.includes(id));
  return (
    <div class="sl-export-terms">
      <div class="sl-field">
        <label class="sl-field-label" for={format}>
          {words.export.format}
        </label>
        <select
          id={format}
          class="sl-field-input"
          value={wish.format}
          onChange={(event) => onChange({ format: event.currentTarget.value as FormatId })}
        >
          {offered.map(({ id, ending }) => (
            <option key={id} value={id}>
              {`${words.formats[id]} (${ending})`}
            </option>
          ))}
        </select>
      </div>
      {settings.purposes.length > 0 ? (
        <div class="sl-field">
          <label class="sl-field-label" for={purpose}>
            {words.export.purpose}
          </label>
          <select
            id={purpose}
            class="sl-field-input"
            value={wish.purpose}
            onChange={(event) => onChange({ purpose: event.currentTarget.value })}
          >
            {settings.purposes.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      ) : (
        <TextField
          label={words.export.purpose}
          value={wish.purpose}
          placeholder={words.export.purposeHint}
          onInput={(text) => onChange({ purpose: text.slice(0, 300) })}
        />
      )}
      {settings.anonymiseAlways ? (
        <p>{words.export.always}</p>
      ) : (
        <Choice
          legend={words.export.names}
          options={[
            { value: 'out', face: words.export.namesOut },
            { value: 'in', face: words.export.namesIn },
          ]}
          value={wish.anonymise ? 'out' : 'in'}
          onChange={(value) => onChange({ anonymise: value === 'out' })}
        />
      )}
      <p>{wish.anonymise ? words.export.outMeans : desk.leaves}</p>
      <p>{desk.private}</p>
      <p>{words.export.record}</p>
      {wish.format === 'csv' && (
        <label class="sl-check">
          <input type="checkbox" checked={wish.bom} onChange={() => onChange({ bom: !wish.bom })} />
          <span>{desk.bom}</span>
        </label>
      )}
      {wish.format === 'bundle' && (
        <label class="sl-check">
          <input type="checkbox" checked={wish.minutes} onChange={() => onChange({ minutes: !wish.minutes })} />
          <span>{words.export.minutes}</span>
        </label>
      )}
      <TextField label={words.export.lock} value={passphrase} onInput={onLock} />
      {passphrase !== '' && <p class="sl-soft">{words.export.lockHint}</p>}
    </div>
  );
}
