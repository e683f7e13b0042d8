import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useLanguage, useWords } from '@/components/shared/language-context';
import { isComplete, missingIn } from '@/lib/evidence/visit';
import type { Staff, Visit } from '@/lib/evidence/visit-records';
import { lengthOfVisit, localDay, visitDay } from '@/lib/evidence/visit-time';
import { weekOf } from '@/lib/evidence/visit-week';
import { Sheet } from '../header/Sheet';
import { usePanel } from '../panel-context';
import { PresenceBar } from './PresenceBar';
import { StaffItem } from './StaffItem';
import { StaffPasteBox } from './StaffPasteBox';
import './staff.css';
import { useVisits } from './visit-context';
import { whom } from './whom';

/** The week's visits, and everybody by name with the day of the last one: whom have I not seen? */
export function StaffSheet() {
  const words = useWords();
  const { port, attempt } = usePanel();
  const { shelf, leave } = useVisits();
  const [removed, setRemoved] = useState<Staff | null>(null);
  const restore = async (person: Staff): Promise<void> => {
    if (await attempt(port.visits.restoreStaff(person.id))) setRemoved(null);
  };
  return (
    <Sheet
      title={words.visit.people}
      onLeave={leave}
      actions={
        <Button look="main" onClick={leave}>
          {words.visit.back}
        </Button>
      }
    >
      <PresenceBar />
      <WeekVisits />
      <section class="sl-staff" aria-label={words.visit.staff.title}>
        <h3>{words.visit.staff.title}</h3>
        {shelf.staff.length === 0 && <p>{words.visit.staff.empty}</p>}
        <ul>
          {shelf.staff.map((line) => (
            <StaffItem key={line.person.id} line={line} onRemoved={setRemoved} />
          ))}
        </ul>
        {removed && (
          <div class="sl-actions" role="status">
            <span>{words.visit.staff.removed(removed.body.name)}</span>
            <Button look="quiet" icon="undo" onClick={() => void restore(removed)}>
              {words.visit.staff.undo}
            </Button>
          </div>
        )}
        <p class="sl-soft">{words.visit.staff.privacy}</p>
      </section>
      <StaffPasteBox />
    </Sheet>
  );
}

function WeekVisits() {
  const { words, day, firstDay } = useLanguage();
  const { shelf, now, open } = useVisits();
  const week = weekOf(localDay(now), firstDay);
  const inWeek = (visit: Visit): boolean => visitDay(visit) >= week.first && visitDay(visit) <= week.last;
  return (
    <ul class="sl-week-visits">
      {shelf.recent.filter(inWeek).map((visit) => (
        <li key={visit.id}>
          <button type="button" onClick={() => open({ of: 'visit', visitId: visit.id })}>
            <span class={isComplete(visit) ? 'sl-week-whole' : 'sl-week-hatched'} aria-hidden="true" />
            <span>
              {whom(shelf, visit, words)}
              <span class="sl-soft">
                {day(visitDay(visit))} · {words.visit.minutes(lengthOfVisit(visit, now).minutes)}
              </span>
              <span class="sl-hidden">{missingIn(visit).map((one) => ` ${words.visit.missing[one]}`)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
