import { Button } from '@/components/shared/Button';
import type { DraftStatus } from '@/components/shared/draft-keeper';
import { Icon } from '@/components/shared/Icon';
import { useWords } from '@/components/shared/language-context';

interface NoteStatusProps {
  status: DraftStatus;
  /** Of an empty note nothing is said to be kept. */
  empty: boolean;
  onRetry: () => void;
}

/** A true word on whether what is written is kept. */
export function NoteStatus({ status, empty, onRetry }: NoteStatusProps) {
  const words = useWords();
  switch (status.state) {
    case 'reading':
      return <p class="sl-note-status">{words.note.reading}</p>;
    case 'keeping':
      return <p class="sl-note-status">{words.note.keeping}</p>;
    case 'kept':
      return empty ? null : (
        <p class="sl-note-status sl-note-kept">
          <Icon name="check" size={16} />
          {words.note.kept}
        </p>
      );
    case 'not-kept':
      return (
        <div class="sl-note-status sl-note-not-kept" role="alert">
          <p class="sl-wrong">
            {words.note.notKept} {words.reasons[status.reason]}
          </p>
          <Button look="quiet" onClick={onRetry}>
            {words.note.retry}
          </Button>
        </div>
      );
  }
}
