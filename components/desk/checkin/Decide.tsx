import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { DayField } from '@/components/shared/DayField';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useDraft } from '@/components/shared/use-draft';
import { localDay } from '@/lib/evidence/visit-time';
import { useDesk } from '../desk-context';
import { AgreementField } from '../goals/AgreementField';
import { useOverviewWords } from '../overview-words';
import { addressOf } from '../route';

/** Writes down what the two decided, so that it stands on the next check-in. What is half-written stays until it is kept. */
export function Decide({ code }: { code: string }) {
  const words = useOverviewWords().checkIn;
  const { port, attempt } = useDesk();
  const announce = useAnnounce();
  const draft = useDraft(port, `decision:${code}`);
  const [revisitOn, revisit] = useState('');
  const text = draft.text.trim();
  const keep = async (): Promise<void> => {
    const decision = { kind: 'decision' as const, text, madeOn: localDay(new Date()), revisitOn: revisitOn || null };
    if (!(await attempt(port.goals.add({ ...decision, teacherCode: code })))) return;
    draft.used();
    revisit('');
    announce(words.decisionKept);
  };
  return (
    <div class="sl-no-print sl-check-in-decide">
      <AgreementField label={words.decide} lines={2} draft={draft} />
      <div class="sl-check-in-terms">
        <DayField label={words.revisitOn} value={revisitOn} onInput={revisit} />
        <Button look="main" disabled={text === ''} onClick={() => void keep()}>
          {words.keepDecision}
        </Button>
        <a href={addressOf('goals')}>{words.allDecisions}</a>
      </div>
    </div>
  );
}
