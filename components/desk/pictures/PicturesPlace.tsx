import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { focusByMonth } from '@/lib/evidence/named-focus';
import { lastWeeks, type Tallies } from '@/lib/evidence/tallies';
import { localDay } from '@/lib/evidence/visit-time';
import { useDesk } from '../desk-context';
import '../home/home.css';
import { useOverviewWords } from '../overview-words';
import { useChanges } from '../use-changes';
import { useVisits } from '../use-visits';
import { FocusOverlap } from './FocusOverlap';
import { FocusShare } from './FocusShare';
import { LevelCounts } from './LevelCounts';
import './pictures.css';
import { WeekMap } from './WeekMap';

/** Weeks that a picture shows: a term. */
const WEEKS = 16;

/** Pictures of what was gathered. Each is a table, so that it reads the same by eye, by ear and on paper, and each cell leads to its quotes. */
export function PicturesPlace() {
  const { firstDay } = useLanguage();
  const words = useOverviewWords().pictures;
  const { pack } = useLens();
  const { port, attempt } = useDesk();
  const [tallies, know] = useState<Tallies | null>(null);
  const [turn, again] = useState(0);
  const visits = useVisits();
  useChanges(port, () => again((now) => now + 1));
  useEffect(() => {
    let left = false;
    void attempt(port.quotes.tallies({}, firstDay)).then((found) => {
      if (!left) know(found?.value ?? { weeks: [], levels: [] });
    });
    return () => {
      left = true;
    };
  }, [port, attempt, firstDay, turn]);
  const weeks = useMemo(() => {
    const now = new Date();
    return lastWeeks(localDay(now), firstDay, WEEKS);
  }, [firstDay, turn]);
  const months = useMemo(() => focusByMonth(visits ?? [], pack), [visits, pack]);
  if (!tallies) return <p class="sl-place-coming">{words.loading}</p>;
  return (
    <div class="sl-pictures">
      <h1>{words.title}</h1>
      <p class="sl-soft">{words.intro}</p>
      <WeekMap weeks={weeks} counts={tallies.weeks} />
      <LevelCounts counts={tallies.levels} />
      <FocusShare months={months} />
      <FocusOverlap visits={visits ?? []} />
      <p class="sl-no-print">
        <Button onClick={() => window.print()}>{words.print}</Button>
      </p>
    </div>
  );
}
