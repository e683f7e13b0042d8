import { useMemo } from 'preact/hooks';
import { LookForName } from '@/components/shared/LookForName';
import { useLanguage } from '@/components/shared/language-context';
import { homeTiles, incompleteIn } from '@/lib/evidence/home-tiles';
import { addDays, localDay } from '@/lib/evidence/visit-time';
import { weekOf } from '@/lib/evidence/visit-week';
import { useDesk } from '../desk-context';
import { useOverviewWords } from '../overview-words';
import { addressOf } from '../route';
import { useVisits } from '../use-visits';
import './home.css';
import { Tile } from './Tile';
import { VisitLines } from './VisitLines';

/** Days that the tile of feedback looks back: about a month of visits. */
const LOOK_BACK = 28;

/** Home: time, feedback, focus, follow-through. A tile opens the records behind it; an empty one says what to do next. */
export function HomePlace() {
  const language = useLanguage();
  const words = useOverviewWords().home;
  const { workspace } = useDesk();
  const visits = useVisits();
  const tiles = useMemo(() => {
    const now = new Date();
    const today = localDay(now);
    const week = weekOf(today, language.firstDay);
    return visits && homeTiles(visits, week, today, addDays(today, -LOOK_BACK), now);
  }, [visits, language.firstDay]);
  if (!tiles) return <p class="sl-place-coming">{words.loading}</p>;
  const { time, feedback, followThrough } = tiles;
  const { minutes } = language.words.visit;
  const incomplete = incompleteIn(time.visits);
  const { focus } = workspace;
  return (
    <div class="sl-home">
      <h1>{words.title}</h1>
      <div class="sl-tiles">
        <Tile
          title={words.time.title}
          says={
            time.visits.length > 0
              ? [
                  words.time.complete(minutes(time.presence.complete)),
                  ...(time.presence.incomplete > 0 ? [words.time.incomplete(minutes(time.presence.incomplete))] : []),
                ]
              : null
          }
          next={words.time.next}
          note={incomplete > 0 ? words.time.lacking(incomplete) : null}
        >
          <VisitLines visits={time.visits} />
        </Tile>
        <Tile
          title={words.feedback.title}
          says={feedback.length > 0 ? [words.feedback.given(feedback.length)] : null}
          next={words.feedback.next}
        >
          <VisitLines visits={feedback} />
        </Tile>
        <Tile
          title={words.focus.title}
          says={focus.length > 0 ? [words.focus.chosen(focus.length)] : null}
          next={words.focus.next}
          nextAddress={addressOf('preferences')}
          nextName={words.focus.choose}
        >
          <ul class="sl-lines">
            {focus.map((id) => (
              <li key={id}>
                <a href={addressOf('quotes', new URLSearchParams({ 'look-for': id }))}>
                  <LookForName id={id} />
                </a>
              </li>
            ))}
          </ul>
        </Tile>
        <Tile
          title={words.followThrough.title}
          says={
            followThrough.open.length > 0
              ? [
                  words.followThrough.open(followThrough.open.length),
                  ...(followThrough.overdue > 0 ? [words.followThrough.overdue(followThrough.overdue)] : []),
                ]
              : null
          }
          next={words.followThrough.next}
        >
          <VisitLines visits={followThrough.open} followUp />
        </Tile>
      </div>
    </div>
  );
}
