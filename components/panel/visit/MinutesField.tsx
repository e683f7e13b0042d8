import { useEffect, useId, useState } from 'preact/hooks';
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
  const [typed, setTyped] = useState(String(minutes));
  useEffect(() => setTyped(String(minutes)), [minutes]);
  if (isRunning(visit)) return null;
  const clock = lengthOfVisit({ ...visit, correctedMinutes: null }, now);
  const say = (): void => {
    const said = typed.trim() === '' ? null : Math.round(Number(typed));
    if (said !== null && !(said >= 0 && said <= MOST)) setTyped(String(minutes));
    else if (said !== minutes) onCorrect(said === clock.minutes && !clock.doubtful ? null : said);
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
        onInput={(event) => setTyped(event.currentTarget.value)}
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
