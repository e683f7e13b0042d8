import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { DayField } from '@/components/shared/DayField';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { PickField } from '@/components/shared/PickField';
import { sortAgreements } from '@/lib/evidence/agreement';
import { checkIn, visitsSince } from '@/lib/evidence/check-in';
import { keptHtml, keptPlain } from '@/lib/evidence/kept-page';
import { addDays, localDay } from '@/lib/evidence/visit-time';
import { useDesk } from '../desk-context';
import { useAgreements } from '../goals/use-agreements';
import '../home/home.css';
import { useOverviewWords } from '../overview-words';
import { addressOf } from '../route';
import { useVisits } from '../use-visits';
import './check-in.css';
import { type AgreedSoFar, checkInSections } from './check-in-sections';
import { Decide } from './Decide';
import { useQuotesOf } from './use-quotes-of';

/** Days that a check-in looks back when nobody says otherwise: six weeks. */
const LOOK_BACK = 42;

/** A page for two people who lead: choose the person, choose since when, print or copy. Codes stand for names. */
export function CheckInPlace() {
  const language = useLanguage();
  const overview = useOverviewWords();
  const words = overview.checkIn;
  const { pack } = useLens();
  const { port, workspace } = useDesk();
  const announce = useAnnounce();
  const visits = useVisits();
  const codes = useMemo(
    () => [...new Set((visits ?? []).flatMap(({ teacherCode }) => teacherCode ?? []))].sort(),
    [visits],
  );
  const [person, choose] = useState('');
  const [since, from] = useState(() => addDays(localDay(new Date()), -LOOK_BACK));
  const code = person || (codes.length === 1 ? (codes[0] ?? '') : '');
  const meant = useMemo(() => visitsSince(visits ?? [], code, since), [visits, code, since]);
  const quotes = useQuotesOf(meant.map((visit) => visit.id).join(' '));
  const page = useMemo(() => (quotes ? checkIn(meant, quotes, pack) : null), [meant, quotes, pack]);
  const agreements = useAgreements();
  const agreed = useMemo((): AgreedSoFar => {
    const { goals, decisions } = sortAgreements(agreements ?? []);
    const ours = decisions.filter(({ teacherCode }) => teacherCode === code);
    const day = localDay(new Date());
    return {
      goals,
      before: ours.filter(({ madeOn }) => madeOn < day),
      today: ours.filter(({ madeOn }) => madeOn >= day),
    };
  }, [agreements, code]);
  const sections =
    page && code !== '' ? checkInSections(page, agreed, workspace.focus, pack, language, overview) : null;
  const title = words.heading(code, language.day(since));

  const copy = async (): Promise<void> => {
    if (!sections) return;
    const done = await port.reports.copy(keptPlain(title, sections), keptHtml(title, sections));
    announce(done ? words.copied : words.notCopied);
  };
  if (!visits) return <p class="sl-place-coming">{overview.home.loading}</p>;
  return (
    <div class="sl-check-in">
      <div class="sl-no-print">
        <h1>{words.title}</h1>
        <p class="sl-soft">{words.intro}</p>
        {codes.length === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <div class="sl-check-in-terms">
            <PickField label={words.person} any={words.choose} value={code} onChange={choose}>
              {codes.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </PickField>
            <DayField label={words.since} value={since} onInput={(day) => day !== '' && from(day)} />
            <Button look="main" disabled={!sections} onClick={() => window.print()}>
              {overview.pictures.print}
            </Button>
            <Button icon="copy" disabled={!sections} onClick={() => void copy()}>
              {words.copy}
            </Button>
          </div>
        )}
      </div>
      {sections && (
        <article class="sl-card sl-check-in-page" aria-label={title}>
          <h2>{title}</h2>
          {sections.map((section) => (
            <section key={section.title}>
              {section.title && <h3>{section.title}</h3>}
              {section.lines.map((line, index) =>
                line.kind === 'quote' ? (
                  <blockquote key={index}>
                    {line.text}
                    {line.about && <footer class="sl-soft">{line.about}</footer>}
                  </blockquote>
                ) : (
                  <p key={index}>
                    {line.about && <strong>{line.about}: </strong>}
                    {line.text}
                  </p>
                ),
              )}
            </section>
          ))}
          <Decide key={code} code={code} />
          <p class="sl-no-print">
            <a href={addressOf('quotes', new URLSearchParams({ teacher: code, from: since }))}>{words.all}</a>
          </p>
        </article>
      )}
    </div>
  );
}
