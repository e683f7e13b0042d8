import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import type { Visit } from '@/lib/evidence/visit-records';
import { usePanel } from '../panel-context';
import { useVisits } from './visit-context';
import { whom } from './whom';

/** Asked once in a visit, after an hour. Who stopped long ago comes to where the minutes are corrected. */
export function StillThere({ visit }: { visit: Visit }) {
  const words = useWords();
  const { port, attempt } = usePanel();
  const { shelf, open } = useVisits();
  const stop = async (): Promise<void> => {
    if (await attempt(port.visits.stop(visit.id))) open({ of: 'visit', visitId: visit.id });
  };
  return (
    <div class="sl-still-there" role="status">
      <p>{words.visit.stillThere(whom(shelf, visit, words))}</p>
      <div class="sl-actions">
        <Button onClick={() => void attempt(port.visits.change(visit.id, { stillThere: true }))}>
          {words.visit.stillHere}
        </Button>
        <Button onClick={() => void stop()}>{words.visit.stopNow}</Button>
      </div>
    </div>
  );
}
