import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage, useWords } from '@/components/shared/language-context';
import { missingIn, setupAfter, type VisitPatch, type VisitSetup } from '@/lib/evidence/visit';
import type { Visit } from '@/lib/evidence/visit-records';
import { isRunning, visitDay } from '@/lib/evidence/visit-time';
import { Guarded } from '../Guarded';
import { Sheet } from '../header/Sheet';
import { usePanel } from '../panel-context';
import { MinutesField } from './MinutesField';
import { SetupFields } from './SetupFields';
import { useVisitPage } from './use-visits';
import './visit-sheet.css';
import { useVisits } from './visit-context';
import { whom } from './whom';

/** Before a visit: whom and what, then start. */
export function NewVisitSheet() {
  const words = useWords();
  const { port, attempt } = usePanel();
  const { shelf, focus, leave } = useVisits();
  const announce = useAnnounce();
  const [setup, setSetup] = useState<VisitSetup>(() => setupAfter(shelf.latest, [...focus]));
  const start = async (): Promise<void> => {
    const started = await attempt(port.visits.start(setup));
    if (!started) return;
    announce(words.visit.started(whom(shelf, started.value, words)));
    leave();
  };
  return (
    <Sheet
      title={words.visit.choose}
      onLeave={leave}
      actions={
        <>
          <Button look="main" icon="start" onClick={() => void start()}>
            {words.visit.start}
          </Button>
          <Button look="quiet" onClick={leave}>
            {words.focus.cancel}
          </Button>
        </>
      }
    >
      <SetupFields setup={setup} onChange={(patch) => setSetup((before) => ({ ...before, ...patch }))} />
    </Sheet>
  );
}

/** About a visit that runs or ran: what it was about, its minutes, its pages. Every change is kept at once. */
export function VisitSheet({ visitId }: { visitId: string }) {
  const words = useWords();
  const { port, attempt } = usePanel();
  const { turn, open, leave } = useVisits();
  const page = useVisitPage(port, visitId, turn);
  const [removed, setRemoved] = useState(false);
  const change = (patch: VisitPatch) => void attempt(port.visits.change(visitId, patch));
  if (removed) return <RemovedVisit visitId={visitId} onBack={() => setRemoved(false)} />;
  const visit = page?.visit;
  return (
    <Sheet
      title={words.visit.details}
      onLeave={leave}
      actions={
        <>
          <Button look="main" onClick={leave}>
            {words.visit.back}
          </Button>
          <Button onClick={() => open({ of: 'mark', visitId })}>{words.visit.mark}</Button>
          <Button onClick={() => open({ of: 'finish', visitId })}>{words.visit.finish}</Button>
        </>
      }
    >
      {visit && (
        <>
          <Standing visit={visit} />
          <MinutesField visit={visit} onCorrect={(correctedMinutes) => change({ correctedMinutes })} />
          <SetupFields setup={{ ...visit, topic: visit.body.topic }} onChange={change} />
          <div class="sl-actions">
            <Button look="quiet" onClick={() => open({ of: 'kept', visitId })}>
              {words.visit.note.everything}
            </Button>
            {!isRunning(visit) && (
              <Button look="quiet" icon="start" onClick={() => void attempt(port.visits.goOn(visitId))}>
                {words.visit.goOn}
              </Button>
            )}
            <Guarded what="visit" id={visitId}>
              <Button
                look="quiet"
                icon="remove"
                onClick={() => void attempt(port.visits.remove(visitId)).then((gone) => setRemoved(gone !== null))}
              >
                {words.visit.remove}
              </Button>
            </Guarded>
          </div>
        </>
      )}
    </Sheet>
  );
}

/** Whom, when, and what is missing for it to count as complete. */
function Standing({ visit }: { visit: Visit }) {
  const { words, day } = useLanguage();
  const { shelf } = useVisits();
  const missing = missingIn(visit);
  return (
    <div class="sl-visit-standing">
      <p>
        <strong>{whom(shelf, visit, words)}</strong> · {day(visitDay(visit))}
      </p>
      {missing.length === 0 ? (
        <p class="sl-soft">{words.visit.complete}</p>
      ) : (
        missing.map((one) => (
          <p key={one} class="sl-soft">
            {words.visit.missing[one]}
          </p>
        ))
      )}
    </div>
  );
}

function RemovedVisit({ visitId, onBack }: { visitId: string; onBack: () => void }) {
  const words = useWords();
  const { port, attempt } = usePanel();
  const { leave } = useVisits();
  const announce = useAnnounce();
  const restore = async (): Promise<void> => {
    if (!(await attempt(port.visits.restore(visitId)))) return;
    announce(words.visit.restored);
    onBack();
  };
  return (
    <Sheet
      title={words.visit.removed}
      onLeave={leave}
      actions={
        <>
          <Button look="main" onClick={leave}>
            {words.visit.back}
          </Button>
          <Button icon="undo" onClick={() => void restore()}>
            {words.visit.restore}
          </Button>
        </>
      }
    >
      {null}
    </Sheet>
  );
}
