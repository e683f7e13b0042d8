import { useLanguage } from '@/components/shared/language-context';
import { missingIn } from '@/lib/evidence/visit';
import type { Visit } from '@/lib/evidence/visit-records';
import { lengthOfVisit } from '@/lib/evidence/visit-time';
import { useOverviewWords } from '../overview-words';
import { addressOf } from '../route';
import { visitName } from '../visit-name';

interface VisitLinesProps {
  visits: readonly Visit[];
  /** Shows what the follow-up is to be. */
  followUp?: boolean;
}

/** Visits as lines in the order they are given, each with what it still lacks, and the way to its quotes. */
export function VisitLines({ visits, followUp = false }: VisitLinesProps) {
  const language = useLanguage();
  const words = useOverviewWords().home;
  const { visit: said } = language.words;
  return (
    <ul class="sl-lines">
      {visits.map((visit) => {
        const missing = missingIn(visit);
        const { minutes } = lengthOfVisit(visit, new Date());
        return (
          <li key={visit.id}>
            <a href={addressOf('quotes', new URLSearchParams({ visit: visit.id }))}>{visitName(visit, language)}</a>
            <span class="sl-soft">{said.minutes(minutes)}</span>
            {followUp && visit.followUp.date !== null && (
              <span>
                {words.followThrough.by(language.day(visit.followUp.date))} {visit.body.followUp}
              </span>
            )}
            {!followUp && missing.length > 0 && (
              <span class="sl-incomplete">
                {words.incomplete} {missing.map((one) => said.missing[one]).join(' ')}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
