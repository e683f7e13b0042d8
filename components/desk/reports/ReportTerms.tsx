import { useId } from 'preact/hooks';
import { Choice } from '@/components/shared/Choice';
import { useLanguage } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import type { Visit } from '@/lib/evidence/visit-records';
import { visitDay } from '@/lib/evidence/visit-time';
import { LOCALE_NAMES, LOCALES, type Locale } from '@/lib/words/locale';
import { TELL_WORDS } from '@/lib/words/tell/tell-words';
import { useDesk } from '../desk-context';
import { useFilesWords } from '../files-words';
import { useReportWords } from './use-report-words';
import { isReport, type Which } from './which';

export interface ReportTermsState {
  visitId: string;
  month: string;
  minutes: boolean;
  anonymise: boolean;
  purpose: string;
  /** The language of a page that is for other people. */
  readers: Locale;
}

interface ReportTermsProps {
  which: Which;
  terms: ReportTermsState;
  visits: readonly Visit[] | null;
  months: readonly string[];
  /** Whether the person may choose about names. */
  names: boolean;
  onChange: (patch: Partial<ReportTermsState>) => void;
}

/** Which visit or month, for whom, with or without names and minutes. */
export function ReportTerms({ which, terms, visits, months, names, onChange }: ReportTermsProps) {
  const { place, say } = useReportWords();
  const files = useFilesWords().export;
  const { locale, day, words } = useLanguage();
  const { port } = useDesk();
  const { purposes, anonymiseAlways } = port.files.settings;
  const [visit, month, purpose] = [useId(), useId(), useId()];
  const monthNames = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  const called = (one: Visit): string =>
    [day(visitDay(one)), words.visit.kinds[one.kind], one.teacherCode ?? '', one.body.topic]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <>
      {which === 'teacher' && visits?.length !== 0 && (
        <div class="sl-field">
          <label class="sl-field-label" for={visit}>
            {place.visit}
          </label>
          <select
            id={visit}
            class="sl-field-input"
            value={terms.visitId}
            disabled={visits === null}
            onChange={(event) => onChange({ visitId: event.currentTarget.value })}
          >
            {/* Its place is kept while visits are read: what came later would push the choices below it away from under a finger. */}
            {visits === null && <option value="">{place.loading}</option>}
            {visits?.slice(0, 200).map((one) => (
              <option key={one.id} value={one.id}>
                {called(one)}
              </option>
            ))}
          </select>
        </div>
      )}
      {isReport(which) && which !== 'teacher' && (
        <div class="sl-field">
          <label class="sl-field-label" for={month}>
            {place.month}
          </label>
          <select
            id={month}
            class="sl-field-input"
            value={terms.month}
            onChange={(event) => onChange({ month: event.currentTarget.value })}
          >
            {months.map((one) => (
              <option key={one} value={one}>
                {monthNames.format(new Date(`${one}-15T12:00:00`))}
              </option>
            ))}
          </select>
        </div>
      )}
      {which === 'tell' && (
        <Choice
          legend={place.readers}
          options={LOCALES.map((one) => ({ value: one, face: LOCALE_NAMES[one] }))}
          value={terms.readers}
          onChange={(readers) => onChange({ readers })}
        />
      )}
      {which === 'month' && (
        <label class="sl-check">
          <input type="checkbox" checked={terms.minutes} onChange={() => onChange({ minutes: !terms.minutes })} />
          <span>{place.minutes}</span>
        </label>
      )}
      {isReport(which) && names && !anonymiseAlways && (
        <Choice
          legend={files.names}
          options={[
            { value: 'out', face: files.namesOut },
            { value: 'in', face: files.namesIn },
          ]}
          value={terms.anonymise ? 'out' : 'in'}
          onChange={(value) => onChange({ anonymise: value === 'out' })}
        />
      )}
      {purposes.length > 0 ? (
        <div class="sl-field">
          <label class="sl-field-label" for={purpose}>
            {files.purpose}
          </label>
          <select
            id={purpose}
            class="sl-field-input"
            value={terms.purpose}
            onChange={(event) => onChange({ purpose: event.currentTarget.value })}
          >
            {purposes.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      ) : (
        <TextField
          label={files.purpose}
          value={terms.purpose}
          placeholder={
            which === 'tell' ? TELL_WORDS[terms.readers].purpose : say.words.purpose[isReport(which) ? which : 'lens']
          }
          onInput={(text) => onChange({ purpose: text.slice(0, 300) })}
        />
      )}
    </>
  );
}
