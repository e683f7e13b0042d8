import { Button, IconButton } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import { missingIn, setupAfter } from '@/lib/evidence/visit';
import type { Visit } from '@/lib/evidence/visit-records';
import { asksStillThere, isRunning, lengthOfVisit } from '@/lib/evidence/visit-time';
import { usePanel } from '../panel-context';
import { StillThere } from './StillThere';
import './visit-bar.css';
import { useVisits } from './visit-context';
import { nameOf, whom } from './whom';

/** A stopped visit stays in the bar until it is complete, the next one starts, or so much time went by (ms). */
const LINGER_MS = 24 * 3_600_000;

/** One line above everything: start a visit, see how long it runs, stop it, come to its pages. */
export function VisitBar() {
  const words = useWords();
  const { shelf, now, open } = useVisits();
  const { latest } = shelf;
  const running = latest !== null && isRunning(latest);
  const lingers = latest !== null && !running && missingIn(latest).length > 0 && isRecent(latest, now);
  return (
    <section class="sl-visit-bar" aria-label={words.visit.label}>
      {running && <Running visit={latest} />}
      {lingers && <Stopped visit={latest} />}
      {!running && !lingers && <Idle />}
      <IconButton icon="people" label={words.visit.people} onClick={() => open({ of: 'staff' })} />
      {running && asksStillThere(latest, now) && <StillThere visit={latest} />}
    </section>
  );
}

function useStart(): () => Promise<void> {
  const words = useWords();
  const { port, attempt } = usePanel();
  const { shelf, focus } = useVisits();
  const announce = useAnnounce();
  return async () => {
    const started = await attempt(port.visits.start(setupAfter(shelf.latest, [...focus])));
    if (started) announce(words.visit.started(whom(shelf, started.value, words)));
  };
}

function Idle() {
  const words = useWords();
  const { shelf, focus, open } = useVisits();
  const start = useStart();
  return (
    <>
      <button type="button" class="sl-visit-now sl-visit-start" onClick={() => void start()}>
        <Icon name="start" size={18} />
        <span>
          <strong>{words.visit.start}</strong>
          <span class="sl-visit-whom">{whom(shelf, setupAfter(shelf.latest, [...focus]), words)}</span>
        </span>
      </button>
      <IconButton icon="edit" label={words.visit.choose} onClick={() => open({ of: 'visit', visitId: null })} />
    </>
  );
}

/** Time and name; a press opens what the visit is about. */
function Now({ visit }: { visit: Visit }) {
  const words = useWords();
  const { shelf, now, open } = useVisits();
  const { minutes, doubtful } = lengthOfVisit(visit, now);
  const runs = isRunning(visit);
  return (
    <button
      type="button"
      class={`sl-visit-now${runs ? ' sl-visit-runs' : ''}`}
      title={words.visit.details}
      onClick={() => open({ of: 'visit', visitId: visit.id })}
    >
      {doubtful ? <Icon name="care" size={18} /> : <span class="sl-visit-dot" />}
      <span>
        <strong>{words.visit.minutes(minutes)}</strong>{' '}
        <span class="sl-hidden">{runs ? words.visit.running : words.visit.stopped} </span>
        <span class="sl-visit-whom">{nameOf(shelf, visit.teacherCode) ?? words.visit.kinds[visit.kind]}</span>
      </span>
    </button>
  );
}

function Running({ visit }: { visit: Visit }) {
  const words = useWords();
  const { port, attempt } = usePanel();
  const { now, open } = useVisits();
  const announce = useAnnounce();
  const stop = async (): Promise<void> => {
    const stopped = await attempt(port.visits.stop(visit.id));
    if (stopped) announce(words.visit.ended(words.visit.long(lengthOfVisit(stopped.value, now).minutes)));
  };
  return (
    <>
      <Now visit={visit} />
      <IconButton icon="marks" label={words.visit.mark} onClick={() => open({ of: 'mark', visitId: visit.id })} />
      <Button icon="stop" onClick={() => void stop()}>
        {words.visit.stop}
      </Button>
    </>
  );
}

function Stopped({ visit }: { visit: Visit }) {
  const words = useWords();
  const { open } = useVisits();
  const start = useStart();
  return (
    <>
      <Now visit={visit} />
      <Button onClick={() => open({ of: 'finish', visitId: visit.id })}>{words.visit.finish}</Button>
      <IconButton icon="start" label={words.visit.startNext} onClick={() => void start()} />
    </>
  );
}

const isRecent = ({ stretches }: Visit, now: Date): boolean =>
  now.getTime() - Date.parse(stretches.at(-1)?.stoppedAt ?? '') < LINGER_MS;
