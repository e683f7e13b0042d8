import { Button, IconButton } from './Button';
import { useWords } from './language-context';
import './undo-bar.css';

interface UndoBarProps {
  /** What was done. */
  said: string;
  onUndo: () => void;
  onDismiss: () => void;
}

/** The last act, and the way back. It waits as long as the person likes; nothing here runs out of time. */
export function UndoBar({ said, onUndo, onDismiss }: UndoBarProps) {
  const words = useWords();
  return (
    <section class="sl-undo" aria-label={words.undo.label}>
      <span>{said}</span>
      <Button look="quiet" icon="undo" onClick={onUndo}>
        {words.undo.label}
      </Button>
      <IconButton icon="close" label={words.undo.dismiss} onClick={onDismiss} />
    </section>
  );
}
