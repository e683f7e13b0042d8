import { useState } from 'preact/hooks';
import type { DraftShelf } from '@/components/shared/draft-keeper';
import { useWords } from '@/components/shared/language-context';
import { useReturnFocus } from '@/components/shared/use-return-focus';
import type { Snippet } from '@/lib/evidence/records';
import type { TagRequest } from '@/lib/evidence/tag-request';
import type { LookFor } from '@/lib/lens/pack';
import { Chooser } from './Chooser';
import { DetailsForm } from './DetailsForm';
import './quote-editor.css';
import { toggleTag } from './toggle-tag';

interface QuoteEditorProps {
  snippet: Snippet;
  ordered: readonly LookFor[];
  /** Where its half-written note is kept. */
  shelf: DraftShelf;
  /** Keeps what was said anew; null when that failed (and was told). */
  onSave: (request: TagRequest) => Promise<unknown | null>;
  onLeave: () => void;
  onSaved: () => void;
}

/** Changes what was said about a quote; its words are never edited. */
export function QuoteEditor({ snippet, ordered, shelf, onSave, onLeave, onSaved }: QuoteEditorProps) {
  const words = useWords();
  useReturnFocus();
  const [busy, setBusy] = useState(false);
  const [value, setValue] = useState<TagRequest>({
    tags: snippet.tags,
    kind: snippet.kind,
    speaker: snippet.speaker,
    note: snippet.body.note,
  });
  const save = async (request: TagRequest): Promise<boolean> => {
    setBusy(true);
    const kept = await onSave(request);
    setBusy(false);
    if (kept) onSaved();
    return kept !== null;
  };
  return (
    <div class="sl-quote-editor">
      <Chooser
        label={words.details.lookFors}
        ordered={ordered}
        marked={value.tags.map((tag) => tag.lookForId)}
        focusTurn={1}
        onPick={(id) => setValue({ ...value, tags: toggleTag(value.tags, id) })}
        onLeave={onLeave}
      />
      <DetailsForm
        value={value}
        shelf={shelf}
        draftKey={`quote-note:${snippet.id}`}
        saveLabel={words.quotes.save}
        leaveLabel={words.quotes.cancel}
        busy={busy}
        onChange={setValue}
        onSave={save}
        onLeave={onLeave}
      />
    </div>
  );
}
