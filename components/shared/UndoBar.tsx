import type { UndoView } from '@/lib/messages/view';
import { Button, IconButton } from './Button';
import { useWords } from './language-context';
import './undo-bar.css';

interface UndoBarProps {
  undoable: UndoView;
  onUndo: () => void;
  onDismiss: () => void;
}

/** The last act, and the way back. It waits as long as the person likes; nothing here runs out of time. */
export function UndoBar({ undoable, onUndo, onDismiss }: UndoBarProps) {
  const words = useWords();
  return (
    <section class="sl-undo" aria-label={words.undo.label}>
      <span>{words.undo.acts[undoable.act](undoable.words)}</span>
      <Button look="quiet" icon="undo" onClick={onUndo}>
        {words.undo.label}
      </Button>
      <IconButton icon="close" label={words.undo.dismiss} onClick={onDismiss} />
    </section>
  );
}
