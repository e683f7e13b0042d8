import { useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { DayField } from '@/components/shared/DayField';
import { useLanguage } from '@/components/shared/language-context';
import { localDay } from '@/lib/evidence/visit-time';
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
  const [keeping, know] = useState<KeepingView | null>(null);
  const [before, set] = useState(() => localDay(new Date()));
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
          <DayField
            label={words.before}
            value={before}
            onInput={(date) => {
              if (date === '') return;
              set(date);
              go('idle');
            }}
          />
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
