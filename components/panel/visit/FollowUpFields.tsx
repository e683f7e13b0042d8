import { useId } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import type { Visit } from '@/lib/evidence/visit-records';
import { addDays, localDay } from '@/lib/evidence/visit-time';
import { usePanel } from '../panel-context';
import { useKeptText } from './use-kept-text';
import { useVisits } from './visit-context';

/** The next step and its day. Kept when they are said; a text when its field is left. */
export function FollowUpFields({ visit }: { visit: Visit }) {
  const words = useWords();
  const { port, attempt } = usePanel();
  const { now } = useVisits();
  const id = useId();
  const { date, doneAt } = visit.followUp;
  const step = useKeptText(
    visit.body.followUp,
    (followUp) => void attempt(port.visits.change(visit.id, { followUp: followUp.slice(0, 4000) })),
  );
  const setDate = (day: string | null) => void attempt(port.visits.change(visit.id, { followUpDate: day }));
  const inAWeek = addDays(localDay(now), 7);
  return (
    <div class="sl-follow-up">
      <TextField
        label={words.visit.note.followUp}
        lines={2}
        value={step.text}
        onInput={step.input}
        onBlur={step.flush}
      />
      <div class="sl-field">
        <label class="sl-field-label" for={id}>
          {words.visit.note.followUpDate}
        </label>
        <div class="sl-actions">
          <input
            id={id}
            class="sl-field-input sl-day"
            type="date"
            value={date ?? ''}
            onChange={(event) => setDate(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          />
          {date !== inAWeek && <Button onClick={() => setDate(inAWeek)}>{words.visit.note.inAWeek}</Button>}
        </div>
      </div>
      {date !== null && (
        <label class="sl-follow-up-done">
          <input
            type="checkbox"
            checked={doneAt !== null}
            onChange={() => void attempt(port.visits.change(visit.id, { followUpDone: doneAt === null }))}
          />
          {words.visit.note.done}
        </label>
      )}
    </div>
  );
}
