import { useEffect } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { useDraft } from '@/components/shared/use-draft';
import { usePanel } from '../panel-context';

interface PasteBoxProps {
  onPaste: (text: string) => void;
  /** The words that were kept last; when they are the ones that stand here, the box is empty again. */
  kept: string | null;
}

/** For a page that cannot be read: its words come by the clipboard. They stay here as a draft until they are a saved quote. */
export function PasteBox({ onPaste, kept }: PasteBoxProps) {
  const words = useWords();
  const { port } = usePanel();
  const draft = useDraft(port, 'paste');
  const text = draft.text.trim();
  const done = kept !== null && kept === text;
  useEffect(() => {
    if (done) draft.used();
  }, [done, draft.used]);
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
