import { Button } from '@/components/shared/Button';
import type { DraftShelf } from '@/components/shared/draft-keeper';
import { useLanguage } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { useDraft } from '@/components/shared/use-draft';
import type { TagRequest } from '@/lib/evidence/tag-request';
import { DetailFields } from './DetailFields';

interface DetailsFormProps {
  value: TagRequest;
  /** Where the half-written note is kept, and under which key. */
  shelf: DraftShelf;
  draftKey: string;
  saveLabel: string;
  leaveLabel: string;
  busy: boolean;
  onChange: (value: TagRequest) => void;
  /** Resolves to whether it was kept; only then the draft of the note goes. */
  onSave: (value: TagRequest) => Promise<boolean>;
  onLeave: () => void;
}

/** "More": what is said about a passage, with its note. The note is a draft until the whole is kept. */
export function DetailsForm({ value, shelf, draftKey, busy, onChange, onSave, onLeave, ...labels }: DetailsFormProps) {
  const { words } = useLanguage();
  const note = useDraft(shelf, draftKey, value.note);
  const save = async (): Promise<void> => {
    if (await onSave({ ...value, note: note.text })) note.used();
  };
  return (
    <div class="sl-details-form">
      <DetailFields value={value} onChange={onChange} />
      <TextField label={words.details.note} lines={2} value={note.text} onInput={note.type} onBlur={note.flush} />
      {note.status.state === 'not-kept' && <p class="sl-wrong">{words.reasons[note.status.reason]}</p>}
      {value.tags.length === 0 && <p class="sl-soft">{words.tagging.pick}</p>}
      <div class="sl-actions">
        <Button look="main" busy={busy} disabled={value.tags.length === 0} onClick={() => void save()}>
          {busy ? words.tagging.saving : labels.saveLabel}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {labels.leaveLabel}
        </Button>
      </div>
    </div>
  );
}
