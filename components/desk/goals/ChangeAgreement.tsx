import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { DayField } from '@/components/shared/DayField';
import { TextField } from '@/components/shared/TextField';
import { AGREEMENT_LENGTH, type Agreement } from '@/lib/evidence/agreement-records';
import { useDesk } from '../desk-context';
import { GoalField } from './GoalField';
import { useGoalsWords } from './use-goals-words';

interface ChangeAgreementProps {
  agreement: Agreement;
  /** Those that a decision can serve. */
  goals: readonly Agreement[];
  onDone: () => void;
}

/** Other words, another reason, goal or day for what is written down already. */
export function ChangeAgreement({ agreement, goals, onDone }: ChangeAgreementProps) {
  const words = useGoalsWords().write;
  const { port, attempt } = useDesk();
  const [text, type] = useState(agreement.body.text);
  const [why, reason] = useState(agreement.body.why ?? '');
  const [goalId, serve] = useState(agreement.goalId ?? '');
  const [revisitOn, revisit] = useState(agreement.revisitOn ?? '');
  const save = async (): Promise<void> => {
    const patch = { text, why, goalId: goalId || null, revisitOn: revisitOn || null };
    if (await attempt(port.goals.change(agreement.id, patch))) onDone();
  };
  return (
    <div class="sl-goals-change">
      <TextField
        label={words.text}
        lines={2}
        value={text}
        onInput={(next) => type(next.slice(0, AGREEMENT_LENGTH))}
        field={(field) => field?.focus()}
      />
      {agreement.kind === 'goal' ? (
        <TextField
          label={words.goalWhy}
          lines={1}
          value={why}
          onInput={(next) => reason(next.slice(0, AGREEMENT_LENGTH))}
        />
      ) : (
        <GoalField goals={goals} value={goalId} onChange={serve} />
      )}
      <DayField label={words.revisitOn} value={revisitOn} onInput={revisit} />
      <div class="sl-goals-acts">
        <Button look="main" disabled={text.trim() === ''} onClick={() => void save()}>
          {words.change}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
}
