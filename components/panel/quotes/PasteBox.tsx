import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { useDraft } from '@/components/shared/use-draft';
import { usePanel } from '../panel-context';

/** For a page that cannot be read: its words come by the clipboard. They stay here as a draft until the person clears them. */
export function PasteBox({ onPaste }: { onPaste: (text: string) => void }) {
  const words = useWords();
  const { port } = usePanel();
  const draft = useDraft(port, 'paste');
  const text = draft.text.trim();
  return (
    <section class="sl-paste" aria-label={words.tagging.pasteTitle}>
      <p class="sl-soft">{words.tagging.pasteHint}</p>
      <TextField
        label={words.tagging.pasteTitle}
        lines={3}
        value={draft.text}
        onInput={draft.type}
        onBlur={draft.flush}
      />
      <Button icon="tag" disabled={text === ''} onClick={() => onPaste(text)}>
        {words.tagging.pasteTag}
      </Button>
    </section>
  );
}
