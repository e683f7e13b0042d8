import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { IconName } from '@/components/shared/Icon';
import { useLanguage } from '@/components/shared/language-context';
import { goalOf, isOverdue } from '@/lib/evidence/agreement';
import type { Agreement, AgreementState } from '@/lib/evidence/agreement-records';
import type { Visit } from '@/lib/evidence/visit-records';
import { localDay } from '@/lib/evidence/visit-time';
import { useDesk } from '../desk-context';
import { addressOf } from '../route';
import { useYearDay } from '../use-year-day';
import { visitName } from '../visit-name';
import { ChangeAgreement } from './ChangeAgreement';
import { useGoalsWords } from './use-goals-words';

interface AgreementItemProps {
  agreement: Agreement;
  /** In which it was made, where that is still kept. */
  visit: Visit | null;
  /** All goals that are kept, also those that were reached. */
  goals: readonly Agreement[];
  onRemoved: (agreement: Agreement) => void;
}

/** One goal or decision: its words, since when, when to come back to it, and what can be done with it. */
export function AgreementItem({ agreement, visit, goals, onRemoved }: AgreementItemProps) {
  const words = useGoalsWords();
  const language = useLanguage();
  const day = useYearDay();
  const { port, attempt } = useDesk();
  const [changing, change] = useState(false);
  const { id, kind, state, madeOn, revisitOn, teacherCode, body } = agreement;
  const overdue = isOverdue(agreement, localDay(new Date()));
  const serves = goalOf(agreement, goals);
  const wanting = state !== 'open' ? null : kind === 'goal' ? !body.why && words.noWhy : !serves && words.servesNone;
  const facts = [
    ...(state === 'open' ? [] : [words.states[state === 'kept' ? kind : 'dropped']]),
    words.since(day(madeOn)),
    ...(serves === null ? [] : [words.serves(serves.body.text)]),
    ...(teacherCode === null ? [] : [words.with(teacherCode)]),
    ...(revisitOn === null || state !== 'open' || overdue ? [] : [words.revisit(day(revisitOn))]),
  ];
  const settle = (next: AgreementState) => void attempt(port.goals.change(id, { state: next }));
  const remove = async (): Promise<void> => {
    if (await attempt(port.goals.remove(id))) onRemoved(agreement);
  };
  const act = (said: string, run: () => void, icon?: IconName) => (
    <Button look="quiet" {...(icon && { icon })} label={words.about(said, body.text.slice(0, 120))} onClick={run}>
      {said}
    </Button>
  );
  if (changing) {
    return (
      <li>
        <ChangeAgreement
          agreement={agreement}
          goals={goals.filter((goal) => goal.state === 'open' || goal === serves)}
          onDone={() => change(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <p class="sl-goals-text">{body.text}</p>
      {body.why && <p class="sl-goals-why">{words.because(body.why)}</p>}
      <p class="sl-soft">
        {facts.join(' · ')}
        {visit && (
          <>
            {' · '}
            <a href={addressOf('quotes', new URLSearchParams({ visit: visit.id }))}>{visitName(visit, language)}</a>
          </>
        )}
      </p>
      {overdue && revisitOn !== null && <p class="sl-goals-mind">{words.overdue(day(revisitOn))}</p>}
      {wanting && <p class="sl-goals-mind">{wanting}</p>}
      <div class="sl-goals-acts">
        {state === 'open' ? (
          <>
            {act(words.acts[kind], () => settle('kept'), 'check')}
            {act(words.acts.drop, () => settle('dropped'))}
            {act(words.acts.change, () => change(true), 'edit')}
          </>
        ) : (
          act(words.acts.open, () => settle('open'), 'undo')
        )}
        {act(words.acts.remove, () => void remove(), 'remove')}
      </div>
    </li>
  );
}
