import { useId, useMemo, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { materialQuestions, withoutAnyLevel, withoutNames } from '@/lib/reports/material';
import type { Locale } from '@/lib/words/locale';
import { useDesk } from '../desk-context';
import '../export/export.css';
import { NameQuestions } from '../export/NameQuestions';
import { NamesSeen } from '../export/NamesSeen';
import { HandOut } from './HandOut';
import { makeLensPaper, makeReport } from './make-paper';
import { PaperView } from './PaperView';
import { ReportTerms, type ReportTermsState } from './ReportTerms';
import './reports.css';
import { useMaterial, useVisitList } from './use-material';
import { useReportWords } from './use-report-words';
import { useTellPaper } from './use-tell-paper';
import { FOR_TEACHERS, isReport, LENS_PAPERS, lastMonths, REPORTS, type Which } from './which';

/** Reports and the lens on paper: chosen, looked at, and then handed out. */
export function ReportsPlace() {
  const { place, say } = useReportWords();
  const { reasons } = useWords();
  const { pack } = useLens();
  const { port, workspace } = useDesk();
  const { settings } = port.files;
  const visits = useVisitList(port.reports);
  const months = useMemo(() => lastMonths(new Date()), []);
  const [which, choose] = useState<Which>('teacher');
  const [terms, set] = useState<ReportTermsState>({
    visitId: '',
    month: months[0] ?? '',
    minutes: false,
    anonymise: true,
    purpose: settings.purposes[0] ?? '',
    readers: say.language as Locale,
  });
  const [decided, decide] = useState<ReadonlyMap<string, string>>(new Map());
  const [seen, see] = useState(false);
  const id = useId();
  const report = isReport(which);
  const visitId = terms.visitId || visits?.[0]?.id || '';
  const asked = !report ? null : which !== 'teacher' ? { month: terms.month } : visitId === '' ? null : { visitId };
  const read = useMaterial(port.reports, asked);
  const whole = asked !== null && read.state === 'ready' ? read.material : null;
  const material = useMemo(
    () => (whole && settings.withoutLevels ? withoutAnyLevel(whole) : whole),
    [whole, settings.withoutLevels],
  );
  const counts = which === 'district';
  const anonymise = terms.anonymise || settings.anonymiseAlways || which === 'plc' || counts;
  const questions = useMemo(
    () => (material && !counts ? materialQuestions(material, anonymise) : []),
    [material, anonymise, counts],
  );
  const waits = anonymise ? questions.some((one) => !decided.has(one.words)) : questions.length > 0 && !seen;
  const tellPaper = useTellPaper(terms.readers, terms.purpose);
  const paper = useMemo(() => {
    if (which === 'tell') return tellPaper;
    if (!isReport(which)) {
      return makeLensPaper(which, pack, workspace.focus, say, terms.purpose, settings.withoutLevels);
    }
    if (!material || waits) return null;
    const month = monthName(terms.month, say.language);
    const [visit] = material.visits;
    const to = anonymise ? '' : (material.names.people.find(({ code }) => code === visit?.teacherCode)?.name ?? '');
    const wish = { month, minutes: terms.minutes, purpose: terms.purpose, to };
    return makeReport(which, anonymise ? withoutNames(material, decided) : material, wish, say);
  }, [
    which,
    pack,
    workspace.focus,
    say,
    terms,
    material,
    waits,
    anonymise,
    decided,
    tellPaper,
    settings.withoutLevels,
  ]);
  const group = (label: string, kinds: readonly Which[]) => (
    <optgroup label={label}>
      {kinds.map((one) => (
        <option key={one} value={one}>
          {place.which[one]}
        </option>
      ))}
    </optgroup>
  );
  return (
    <div class="sl-reports">
      <div class="sl-reports-side">
        <h1>{place.title}</h1>
        <div class="sl-field">
          <label class="sl-field-label" for={id}>
            {place.what}
          </label>
          <select
            id={id}
            class="sl-field-input"
            value={which}
            onChange={(event) => choose(event.currentTarget.value as Which)}
          >
            {group(place.groups.reports, REPORTS)}
            {group(place.groups.teachers, FOR_TEACHERS)}
            {group(place.groups.lens, LENS_PAPERS)}
          </select>
          <p class="sl-soft">{place.hint[isReport(which) || which === 'tell' ? which : 'lens']}</p>
        </div>
        <ReportTerms
          which={which}
          terms={{ ...terms, visitId }}
          visits={visits}
          months={months}
          names={!anonymise || (terms.anonymise && which !== 'plc' && !counts)}
          onChange={(patch) => {
            see(false);
            set({ ...terms, ...patch });
          }}
        />
        {anonymise && questions.length > 0 && (
          <NameQuestions
            questions={questions}
            decided={decided}
            onDecide={(words, becomes) => {
              const next = new Map(decided);
              for (const one of words) becomes === '' ? next.delete(one) : next.set(one, becomes);
              decide(next);
            }}
          />
        )}
        {!anonymise && questions.length > 0 && <NamesSeen questions={questions} seen={seen} onSee={see} />}
        {which === 'teacher' && visits?.length === 0 && <p>{place.noVisit}</p>}
        <p role="status">
          {asked !== null && read.state === 'reading' && place.loading}
          {waits && place.first}
        </p>
        {asked !== null && read.state === 'failed' && <Banner tone="wrong">{reasons[read.reason]}</Banner>}
        <HandOut paper={paper} called={which} />
      </div>
      {paper && <PaperView paper={paper} label={place.preview} />}
    </div>
  );
}

const monthName = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(new Date(`${month}-15T12:00:00`));
