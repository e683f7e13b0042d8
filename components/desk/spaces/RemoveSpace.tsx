import { useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { Disclosure } from '@/components/shared/Disclosure';
import { useLanguage } from '@/components/shared/language-context';
import { usePolicy } from '@/components/shared/policy-context';
import type { Space } from '@/lib/evidence/records';
import { mayBeTakenAway } from '@/lib/policy/rules';
import { SPACES_WORDS } from '@/lib/words/spaces/spaces-words';
import { useDesk } from '../desk-context';

/** Taking the organisation that is shown away for good, with all that it holds; or who keeps it. Only where there is another. */
export function RemoveSpace({ space }: { space: Space }) {
  const words = SPACES_WORDS[useLanguage().locale];
  const { port, attempt } = useDesk();
  const policy = usePolicy()?.policy ?? null;
  const by = policy?.organisation ?? '';
  const [held, hold] = useState(false);
  const [holds, count] = useState<{ quotes: number; visits: number } | null>(null);
  const [step, go] = useState<'idle' | 'sure' | 'going'>('idle');
  useEffect(() => {
    const left = new AbortController();
    void Promise.all([
      attempt(port.keeping.look()),
      attempt(port.quotes.count({}, left.signal)),
      attempt(port.visits()),
    ]).then(([keeping, quotes, visits]) => {
      if (left.signal.aborted) return;
      hold(keeping?.value.set?.legalHold === true);
      if (quotes && visits) count({ quotes: quotes.value.count, visits: visits.value.length });
    });
    return () => left.abort();
  }, [port, attempt]);
  const remove = async (): Promise<void> => {
    // Twice, because nothing brings it back.
    if (step === 'idle') return go('sure');
    go('going');
    if (!(await attempt(port.spaces.remove(space.id)))?.value) go('idle');
  };
  return (
    <Disclosure title={words.remove(space.name)}>
      {held ? (
        <Banner tone="care">{words.held(by || words.district)}</Banner>
      ) : !mayBeTakenAway(policy, space.name) ? (
        <p>{words.districtsOwn(by)}</p>
      ) : (
        <div class="sl-spaces-removal">
          <p>{holds && words.holds(holds.quotes, holds.visits)}</p>
          <p>
            {words.archiveFirst} <a href="#/year">{words.archive}</a>
          </p>
          <Button icon="remove" disabled={step === 'going' || !holds} onClick={() => void remove()}>
            {words.removeNow}
          </Button>
          <p class="sl-wrong" role="status">
            {step !== 'idle' && words.removeSure(space.name)}
          </p>
        </div>
      )}
    </Disclosure>
  );
}
