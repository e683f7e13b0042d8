import { useId, useState } from 'preact/hooks';
import { useWords } from '@/components/shared/language-context';
import '@/components/shared/text-field.css';
import type { Visit } from '@/lib/evidence/visit-records';
import { isRunning, lengthOfVisit } from '@/lib/evidence/visit-time';
import { useVisits } from './visit-context';

const MOST = 1440;

/** The minutes of a stopped visit: what the clock says, and what the person says instead. Emptied, the clock holds again. */
export function MinutesField({ visit, onCorrect }: { visit: Visit; onCorrect: (minutes: number | null) => void }) {
  const words = useWords();
  const { now } = useVisits();
  const id = useId();
  const { minutes, doubtful } = lengthOfVisit(visit, now);
  // What is being typed holds until the minutes are others; nothing that comes back later writes over it.
  const [edit, setEdit] = useState<{ text: string; of: number } | null>(null);
  const typed = edit?.of === minutes ? edit.text : String(minutes);
  if (isRunning(visit)) return null;
  const clock = lengthOfVisit({ ...visit, correctedMinutes: null }, now);
  const say = (): void => {
    const said = typed.trim() === '' ? null : Math.round(Number(typed));
    const isMinutes = said === null || (said >= 0 && said <= MOST);
    const next = said === clock.minutes && !clock.doubtful ? null : said;
    if (isMinutes && next !== visit.correctedMinutes) onCorrect(next);
    else setEdit(null);
  };
  return (
    <div class="sl-field">
      <label class="sl-field-label" for={id}>
        {words.visit.correct}
      </label>
      <input
        id={id}
        class="sl-field-input sl-minutes"
        type="number"
        inputmode="numeric"
        min={0}
        max={MOST}
        aria-describedby={`${id}-about`}
        value={typed}
        onInput={(event) => setEdit({ text: event.currentTarget.value, of: minutes })}
        onBlur={say}
        onKeyDown={(event) => {
          if (event.key === 'Enter') say();
        }}
      />
      <p id={`${id}-about`} class={doubtful ? 'sl-care' : 'sl-soft'}>
        {doubtful && words.visit.doubtful}
        {!doubtful && visit.correctedMinutes === null && words.visit.correctHint}
        {!doubtful && visit.correctedMinutes !== null && words.visit.clockSays(words.visit.long(clock.minutes))}
      </p>
    </div>
  );
}
