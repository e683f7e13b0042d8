import { useEffect, useId, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { useLanguage } from '@/components/shared/language-context';
import { dayOf } from '@/lib/evidence/visit-time';
import { useDesk } from '../desk-context';
import type { KeepingView } from '../keeping/keeping-port';
import { useChanges } from '../use-changes';
import { useYearWords } from './use-year-words';

/** What was last changed before a day goes for good; or nothing does, and it is said who holds it. */
export function PurgeStep() {
  const words = useYearWords().purge;
  const { locale } = useLanguage();
  // With its year: what goes is not of this one alone.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const { port, attempt } = useDesk();
  const id = useId();
  const [keeping, know] = useState<KeepingView | null>(null);
  const [before, set] = useState(() => dayOf(new Date(), -new Date().getTimezoneOffset()));
  const [count, counted] = useState<number | null>(null);
  const [step, go] = useState<'idle' | 'sure' | 'done'>('idle');
  const [turn, again] = useState(0);
  useChanges(port, () => again((last) => last + 1));
  useEffect(() => {
    let left = false;
    void attempt(port.keeping.look()).then((looked) => looked && !left && know(looked.value));
    void attempt(port.year.countBefore(startOf(before))).then((found) => found && !left && counted(found.value));
    return () => {
      left = true;
    };
  }, [port, attempt, before, turn]);
  const held = keeping?.set?.legalHold === true;
  const purge = async (): Promise<void> => {
    // Twice, because nothing brings it back.
    if (step !== 'sure') return go('sure');
    const gone = await attempt(port.year.purgeBefore(startOf(before)));
    go(gone?.value ? 'done' : 'idle');
    again((last) => last + 1);
  };
  return (
    <section class="sl-card" aria-labelledby="sl-purge">
      <h2 id="sl-purge">{words.title}</h2>
      {held ? (
        <Banner tone="care">{words.held(keeping?.set?.by || words.district)}</Banner>
      ) : (
        <>
          <p>{words.what}</p>
          <div class="sl-field">
            <label class="sl-field-label" for={id}>
              {words.before}
            </label>
            <input
              id={id}
              class="sl-field-input"
              type="date"
              value={before}
              onInput={(event) => {
                if (event.currentTarget.value === '') return;
                set(event.currentTarget.value);
                go('idle');
              }}
            />
          </div>
          {count !== null && <p>{words.count(count, day.format(new Date(before)))}</p>}
          <Button icon="remove" disabled={count === 0} onClick={() => void purge()}>
            {words.purge}
          </Button>
          <div role="status">
            {step === 'sure' && <p class="sl-wrong">{words.sure}</p>}
            {step === 'done' && <p>{words.done}</p>}
          </div>
        </>
      )}
    </section>
  );
}

/** The first instant of a day of the person's own calendar. */
function startOf(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day).toISOString();
}
