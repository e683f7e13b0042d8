import { PickField } from '@/components/shared/PickField';
import type { Agreement } from '@/lib/evidence/agreement-records';
import { useGoalsWords } from './use-goals-words';

interface GoalFieldProps {
  goals: readonly Agreement[];
  /** The id of a goal; empty for none. */
  value: string;
  onChange: (value: string) => void;
}

/** So much of a goal's words stands in the list, in UTF-16 units. */
const SHOWN = 90;

/** Which goal a decision serves. Nothing is shown where there is none to serve. */
export function GoalField({ goals, value, onChange }: GoalFieldProps) {
  const words = useGoalsWords().write;
  if (goals.length === 0) return null;
  return (
    <PickField label={words.serves} any={words.noGoal} value={value} onChange={onChange}>
      {goals.map(({ id, body }) => (
        <option key={id} value={id}>
          {body.text.length > SHOWN ? `${body.text.slice(0, SHOWN)}…` : body.text}
        </option>
      ))}
    </PickField>
  );
}
