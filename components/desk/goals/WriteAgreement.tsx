import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Choice } from '@/components/shared/Choice';
import { DayField } from '@/components/shared/DayField';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { PickField } from '@/components/shared/PickField';
import { useDraft } from '@/components/shared/use-draft';
import type { Agreement, AgreementKind } from '@/lib/evidence/agreement-records';
import { localDay } from '@/lib/evidence/visit-time';
import { useDesk } from '../desk-context';
import { useVisits } from '../use-visits';
import { visitName } from '../visit-name';
import { AgreementField } from './AgreementField';
import { GoalField } from './GoalField';
import { useGoalsWords } from './use-goals-words';

/** Visits to choose from: about half a year of them. */
const VISITS = 40;

/** What keeps it from being written down; a goal is not one before it says why (S16). */
type Missing = 'text' | 'why' | null;

/** A goal or a decision, as it is written down. What is half-written stays until it is kept. `goals`: those that a decision can serve. */
export function WriteAgreement({ goals }: { goals: readonly Agreement[] }) {
  const words = useGoalsWords().write;
  const language = useLanguage();
  const { port, attempt } = useDesk();
  const announce = useAnnounce();
  const visits = useVisits()?.slice(0, VISITS) ?? [];
  const id = useId();
  const draft = useDraft(port, 'agreement');
  const reason = useDraft(port, 'agreement-why');
  const [kind, choose] = useState<AgreementKind>('goal');
  const [madeOn, since] = useState(() => localDay(new Date()));
  const [revisitOn, revisit] = useState('');
  const [visitId, from] = useState('');
  const [goalId, serve] = useState('');
  const [asked, ask] = useState(false);
  const text = draft.text.trim();
  const why = kind === 'goal' ? reason.text.trim() : '';
  const missing: Missing = text === '' ? 'text' : kind === 'goal' && why === '' ? 'why' : null;
  const keep = async (): Promise<void> => {
    ask(missing !== null);
    if (missing) return;
    const terms = { madeOn, revisitOn: revisitOn || null, visitId: visitId || null };
    const own = kind === 'goal' ? { why } : { goalId: goalId || null };
    if (!(await attempt(port.goals.add({ kind, text, ...terms, ...own })))) return;
    draft.used();
    if (kind === 'goal') reason.used();
    serve('');
    revisit('');
    from('');
    announce(words.kept);
  };
  return (
    <section class="sl-card sl-goals-write" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{words.title}</h2>
      <Choice
        legend={words.kind}
        options={[
          { value: 'goal', face: words.goal },
          { value: 'decision', face: words.decision },
        ]}
        value={kind}
        onChange={choose}
      />
      <AgreementField label={kind === 'goal' ? words.goalText : words.decisionText} lines={2} draft={draft} />
      {kind === 'goal' ? (
        <AgreementField label={words.goalWhy} lines={1} draft={reason} />
      ) : (
        <GoalField goals={goals} value={goalId} onChange={serve} />
      )}
      <div class="sl-goals-days">
        <DayField label={words.madeOn} value={madeOn} onInput={(day) => day !== '' && since(day)} />
        <DayField label={words.revisitOn} value={revisitOn} onInput={revisit} />
        {visits.length > 0 && (
          <PickField label={words.visit} any={words.noVisit} value={visitId} onChange={from}>
            {visits.map((visit) => (
              <option key={visit.id} value={visit.id}>
                {visitName(visit, language)}
              </option>
            ))}
          </PickField>
        )}
      </div>
      <Button look="main" onClick={() => void keep()}>
        {words.keep}
      </Button>
      <p role="status" class="sl-wrong">
        {asked && missing ? { text: words.empty, why: words.emptyWhy }[missing] : ''}
      </p>
    </section>
  );
}
