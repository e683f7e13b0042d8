import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { FocusChoice } from '@/components/shared/FocusChoice';
import { useWords } from '@/components/shared/language-context';
import { useManaged } from '@/components/shared/policy-context';
import { Sheet } from './Sheet';

interface FocusPickerProps {
  focus: readonly string[];
  onKeep: (ids: string[]) => void;
  onLeave: () => void;
}

export function FocusPicker({ focus, onKeep, onLeave }: FocusPickerProps) {
  const words = useWords();
  const managed = useManaged('focus');
  const [chosen, setChosen] = useState<readonly string[]>(focus);
  return (
    <Sheet
      title={words.focus.title}
      onLeave={onLeave}
      actions={
        <>
          {!managed && (
            <>
              {' '}
              <Button look="main" disabled={chosen.length === 0} onClick={() => onKeep([...chosen])}>
                {words.focus.keep}
              </Button>
              {focus.length > 0 && <Button onClick={() => onKeep([])}>{words.focus.none}</Button>}
            </>
          )}
          <Button look="quiet" onClick={onLeave}>
            {words.focus.cancel}
          </Button>
        </>
      }
    >
      <FocusChoice chosen={chosen} onChange={setChosen} />
    </Sheet>
  );
}
