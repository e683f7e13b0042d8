import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Choice } from '@/components/shared/Choice';
import { DayField } from '@/components/shared/DayField';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { PickField } from '@/components/shared/PickField';
import { TextField } from '@/components/shared/TextField';
import { useDraft } from '@/components/shared/use-draft';
import { AGREEMENT_LENGTH, type AgreementKind } from '@/lib/evidence/agreement-records';
import { localDay } from '@/lib/evidence/visit-time';
import { useDesk } from '../desk-context';
import { useVisits } from '../use-visits';
import { visitName } from '../visit-name';
import { useGoalsWords } from './use-goals-words';

/** Visits to choose from: about half a year of them. */
const VISITS = 40;

/** A goal or a decision, as it is written down. What is half-written stays until it is kept. */
export function WriteAgreement() {
  const words = useGoalsWords().write;
  const language = useLanguage();
  const { port, attempt } = useDesk();
  const announce = useAnnounce();
  const visits = useVisits()?.slice(0, VISITS) ?? [];
  const id = useId();
  const draft = useDraft(port, 'agreement');
  const [kind, choose] = useState<AgreementKind>('goal');
  const [madeOn, since] = useState(() => localDay(new Date()));
  const [revisitOn, revisit] = useState('');
  const [visitId, from] = useState('');
  const [empty, say] = useState(false);
  const keep = async (): Promise<void> => {
    const text = draft.text.trim();
    say(text === '');
    if (text === '') return;
    const kept = await attempt(
      port.goals.add({ kind, text, madeOn, revisitOn: revisitOn || null, visitId: visitId || null }),
    );
    if (!kept) return;
    draft.used();
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
      <TextField
        label={kind === 'goal' ? words.goalText : words.decisionText}
        lines={2}
        value={draft.text}
        onInput={(text) => draft.type(text.slice(0, AGREEMENT_LENGTH))}
        onBlur={draft.flush}
      />
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
        {empty && draft.text.trim() === '' ? words.empty : ''}
      </p>
    </section>
  );
}
