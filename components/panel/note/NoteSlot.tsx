import { Button } from '@/components/shared/Button';
import type { DraftStatus } from '@/components/shared/draft-keeper';
import { Icon } from '@/components/shared/Icon';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { useDraft } from '@/components/shared/use-draft';
import { usePanel } from '../panel-context';

interface NoteSlotProps {
  label: string;
  placeholder: string;
  draftKey: string;
}

/** One place to write in, kept as it is written, with a true word on whether it is kept. */
export function NoteSlot({ label, placeholder, draftKey }: NoteSlotProps) {
  const words = useWords();
  const { port, attempt } = usePanel();
  const announce = useAnnounce();
  const draft = useDraft(port, draftKey);
  const copy = async (): Promise<void> => {
    if (await attempt(port.copy(draft.text))) announce(words.note.copied);
  };
  return (
    <>
      <TextField
        label={label}
        placeholder={placeholder}
        lines={8}
        value={draft.text}
        onInput={draft.type}
        onBlur={draft.flush}
      />
      <div class="sl-note-foot">
        <NoteStatus status={draft.status} empty={draft.text === ''} onRetry={draft.flush} />
        <Button icon="copy" disabled={draft.text.trim() === ''} onClick={() => void copy()}>
          {words.note.copy}
        </Button>
      </div>
    </>
  );
}

interface NoteStatusProps {
  status: DraftStatus;
  /** Of an empty note nothing is said to be kept. */
  empty: boolean;
  onRetry: () => void;
}

function NoteStatus({ status, empty, onRetry }: NoteStatusProps) {
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
