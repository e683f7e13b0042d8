import { LookForName } from '@/components/shared/LookForName';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import '@/components/shared/focus-choice.css';

const MOST = 3;

interface FocusChoiceProps {
  focus: readonly string[];
  onChange: (focus: string[]) => void;
}

/** One to three look-fors that a visit is about. */
export function FocusChoice({ focus, onChange }: FocusChoiceProps) {
  const words = useWords();
  const { pack } = useLens();
  return (
    <fieldset>
      <legend class="sl-field-label">{words.visit.focus}</legend>
      <ul class="sl-focus-list">
        {pack.lookFors.map(({ id }) => (
          <li key={id}>
            <label class="sl-focus-choice">
              <input
                type="checkbox"
                checked={focus.includes(id)}
                disabled={focus.length >= MOST && !focus.includes(id)}
                onChange={() => onChange(focus.includes(id) ? focus.filter((other) => other !== id) : [...focus, id])}
              />
              <LookForName id={id} />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
