import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/shared/Disclosure';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import { usePolicy } from '@/components/shared/policy-context';
import { UndoBar } from '@/components/shared/UndoBar';
import { isOverdue, sortAgreements } from '@/lib/evidence/agreement';
import type { Agreement } from '@/lib/evidence/agreement-records';
import { localDay } from '@/lib/evidence/visit-time';
import { useDesk } from '../desk-context';
import { useVisits } from '../use-visits';
import { AgreementItem } from './AgreementItem';
import './goals.css';
import { useAgreements } from './use-agreements';
import { useGoalsWords } from './use-goals-words';
import { WriteAgreement } from './WriteAgreement';

/** Goals and decisions of the organisation that is shown: written, changed, settled, deleted and brought back here. */
export function GoalsPlace() {
  const words = useGoalsWords();
  const { policy: set } = useWords();
  const { port, attempt } = useDesk();
  const announce = useAnnounce();
  const policy = usePolicy()?.policy;
  const visits = useVisits();
  const all = useAgreements();
  const [removed, remember] = useState<Agreement | null>(null);
  if (!all) return <p class="sl-place-coming">{words.loading}</p>;
  const { goals, decisions, settled } = sortAgreements(all);
  const due = all.filter((one) => isOverdue(one, localDay(new Date()))).length;
  const objectives = policy?.objectives ?? [];
  const bringBack = async (): Promise<void> => {
    if (!removed || !(await attempt(port.goals.restore(removed.id)))) return;
    remember(null);
    announce(words.restored);
  };
  const list = (items: readonly Agreement[]) => (
    <ul class="sl-goals-list">
      {items.map((one) => (
        <AgreementItem
          key={one.id}
          agreement={one}
          visit={visits?.find(({ id }) => id === one.visitId) ?? null}
          goals={all.filter(({ kind }) => kind === 'goal')}
          onRemoved={remember}
        />
      ))}
    </ul>
  );
  return (
    <div class="sl-goals">
      <h1>{words.title}</h1>
      <p class="sl-soft">{words.intro}</p>
      {due > 0 && <p class="sl-goals-mind">{words.due(due)}</p>}
      <div class="sl-goals-columns">
        <div class="sl-goals-side">
          {objectives.length > 0 && (
            <section class="sl-card" aria-labelledby="sl-district-goals">
              <h2 id="sl-district-goals">{words.district(policy?.organisation ?? words.aDistrict)}</h2>
              <ul class="sl-goals-district">
                {objectives.map((objective) => (
                  <li key={objective}>{objective}</li>
                ))}
              </ul>
              <p class="sl-soft">{set.managed}</p>
            </section>
          )}
          <WriteAgreement goals={goals} />
        </div>
        <div class="sl-goals-side">
          <section class="sl-card" aria-labelledby="sl-goals">
            <h2 id="sl-goals">{words.goals}</h2>
            {goals.length === 0 ? <p class="sl-soft">{words.noGoals}</p> : list(goals)}
          </section>
          <section class="sl-card" aria-labelledby="sl-decisions">
            <h2 id="sl-decisions">{words.decisions}</h2>
            {decisions.length === 0 ? <p class="sl-soft">{words.noDecisions}</p> : list(decisions)}
          </section>
          {settled.length > 0 && <Disclosure title={words.settled(settled.length)}>{list(settled)}</Disclosure>}
        </div>
      </div>
      {removed && (
        <UndoBar
          said={words.removed(removed.body.text)}
          onUndo={() => void bringBack()}
          onDismiss={() => remember(null)}
        />
      )}
    </div>
  );
}
