import { useState } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context';
import { isOverdue } from '@/lib/evidence/agreement';
import type { Agreement, AgreementState } from '@/lib/evidence/agreement-records';
import type { Visit } from '@/lib/evidence/visit-records';
import { useDesk } from '../desk-context';
import { addressOf } from '../route';
import { visitName } from '../visit-name';
import { ActButton } from './ActButton';
import { ChangeAgreement } from './ChangeAgreement';
import { useGoalsWords } from './use-goals-words';
import { useYearDay } from './use-year-day';
import { today } from './WriteAgreement';

interface AgreementItemProps {
  agreement: Agreement;
  /** In which it was made, where that is still kept. */
  visit: Visit | null;
  onRemoved: (agreement: Agreement) => void;
}

/** One goal or decision: its words, since when, when to come back to it, and what can be done with it. */
export function AgreementItem({ agreement, visit, onRemoved }: AgreementItemProps) {
  const words = useGoalsWords();
  const language = useLanguage();
  const day = useYearDay();
  const { port, attempt } = useDesk();
  const [changing, change] = useState(false);
  const { id, kind, state, madeOn, revisitOn, teacherCode, body } = agreement;
  const overdue = isOverdue(agreement, today());
  const facts = [
    ...(state === 'open' ? [] : [words.states[state === 'kept' ? kind : 'dropped']]),
    words.since(day(madeOn)),
    ...(teacherCode === null ? [] : [words.with(teacherCode)]),
    ...(revisitOn === null || state !== 'open' || overdue ? [] : [words.revisit(day(revisitOn))]),
  ];
  const settle = (next: AgreementState) => void attempt(port.goals.change(id, { state: next }));
  const remove = async (): Promise<void> => {
    if (await attempt(port.goals.remove(id))) onRemoved(agreement);
  };
  if (changing) {
    return (
      <li>
        <ChangeAgreement agreement={agreement} onDone={() => change(false)} />
      </li>
    );
  }
  return (
    <li>
      <p class="sl-goals-text">{body.text}</p>
      <p class="sl-soft">
        {facts.join(' · ')}
        {visit && (
          <>
            {' · '}
            <a href={addressOf('quotes', new URLSearchParams({ visit: visit.id }))}>{visitName(visit, language)}</a>
          </>
        )}
      </p>
      {overdue && revisitOn !== null && <p class="sl-goals-overdue">{words.overdue(day(revisitOn))}</p>}
      <div class="sl-goals-acts">
        {state === 'open' ? (
          <>
            <ActButton icon="check" act={words.acts[kind]} about={body.text} onClick={() => settle('kept')} />
            <ActButton act={words.acts.drop} about={body.text} onClick={() => settle('dropped')} />
            <ActButton icon="edit" act={words.acts.change} about={body.text} onClick={() => change(true)} />
          </>
        ) : (
          <ActButton icon="undo" act={words.acts.open} about={body.text} onClick={() => settle('open')} />
        )}
        <ActButton icon="remove" act={words.acts.remove} about={body.text} onClick={() => void remove()} />
      </div>
    </li>
  );
}
