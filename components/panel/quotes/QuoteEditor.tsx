import { useState } from 'preact/hooks';
import { useWords } from '@/components/shared/language-context';
import { useReturnFocus } from '@/components/shared/use-return-focus';
import type { Snippet } from '@/lib/evidence/records';
import type { LookFor } from '@/lib/lens/pack';
import { usePanel } from '../panel-context';
import type { TagRequest } from '../panel-port';
import { Chooser } from '../tagging/Chooser';
import { DetailsForm } from '../tagging/DetailsForm';
import { toggleTag } from '../tagging/tag-session';

interface QuoteEditorProps {
  snippet: Snippet;
  ordered: readonly LookFor[];
  onLeave: () => void;
  onSaved: () => void;
}

/** Changes what was said about a quote; its words are never edited. */
export function QuoteEditor({ snippet, ordered, onLeave, onSaved }: QuoteEditorProps) {
  const words = useWords();
  const { port, attempt } = usePanel();
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
    const kept = await attempt(port.edit(snippet.id, request));
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
