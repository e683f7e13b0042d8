import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { LookForName } from '@/components/shared/LookForName';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import './focus-picker.css';
import { Sheet } from './Sheet';

/** A focus is one to three look-fors (or none at all). */
const MOST = 3;

interface FocusPickerProps {
  focus: readonly string[];
  onKeep: (ids: string[]) => void;
  onLeave: () => void;
}

export function FocusPicker({ focus, onKeep, onLeave }: FocusPickerProps) {
  const words = useWords();
  const { pack } = useLens();
  const [chosen, setChosen] = useState<readonly string[]>(focus);
  const full = chosen.length >= MOST;
  const toggle = (id: string): void => {
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  return (
    <Sheet
      title={words.focus.title}
      onLeave={onLeave}
      actions={
        <>
          <Button look="main" disabled={chosen.length === 0} onClick={() => onKeep([...chosen])}>
            {words.focus.keep}
          </Button>
          {focus.length > 0 && <Button onClick={() => onKeep([])}>{words.focus.none}</Button>}
          <Button look="quiet" onClick={onLeave}>
            {words.focus.cancel}
          </Button>
        </>
      }
    >
      <p class="sl-soft" role="status">
        {full ? words.focus.full : words.focus.limit}
      </p>
      <ul class="sl-focus-list">
        {pack.lookFors.map(({ id }) => (
          <li key={id}>
            <label class="sl-focus-choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={full && !chosen.includes(id)}
                onChange={() => toggle(id)}
              />
              <LookForName id={id} />
            </label>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
