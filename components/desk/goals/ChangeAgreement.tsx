import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { DayField } from '@/components/shared/DayField';
import { TextField } from '@/components/shared/TextField';
import { AGREEMENT_LENGTH, type Agreement } from '@/lib/evidence/agreement-records';
import { useDesk } from '../desk-context';
import { useGoalsWords } from './use-goals-words';

/** Other words or another day for what is written down already. */
export function ChangeAgreement({ agreement, onDone }: { agreement: Agreement; onDone: () => void }) {
  const words = useGoalsWords().write;
  const { port, attempt } = useDesk();
  const [text, type] = useState(agreement.body.text);
  const [revisitOn, revisit] = useState(agreement.revisitOn ?? '');
  const save = async (): Promise<void> => {
    const patch = { text, revisitOn: revisitOn || null };
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
