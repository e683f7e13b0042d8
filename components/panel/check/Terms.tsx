import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';

/** A shared word that somebody points at where they write. */
export interface Pointed {
  id: string;
}

interface TermsProps {
  /** Definitions used in the note, each once. */
  ids: readonly string[];
  pointed: Pointed | null;
  onWord: (id: string) => void;
}

/** The shared words of a note, softly underlined; a pointer, a click or a key shows what they mean here. */
export function Terms({ ids, pointed, onWord }: TermsProps) {
  const words = useWords();
  const lens = useLens();
  const [open, setOpen] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pointed) setOpen(pointed.id);
  }, [pointed]);
  useEffect(() => {
    // The keyboard stays where the person writes.
    if (pointed && open === pointed.id) place.current?.scrollIntoView({ block: 'nearest' });
  }, [pointed, open]);
  const used = ids.flatMap((id) => lens.definition(id) ?? []);
  if (used.length === 0) return null;
  const shown = used.find(({ id }) => id === open);
  return (
    <div ref={place} class="sl-terms">
      <h2>{words.check.terms}</h2>
      <div class="sl-term-row">
        {used.map(({ id, term, definition }) => (
          <button
            key={id}
            type="button"
            class="sl-term"
            title={definition}
            aria-expanded={open === id}
            onClick={() => setOpen(open === id ? null : id)}
          >
            <span lang={lens.pack.language}>{term}</span>
          </button>
        ))}
      </div>
      {shown && <Meaning id={shown.id} onWord={onWord} />}
    </div>
  );
}

/** What a shared word means, in place, with the way to its card. */
export function Meaning({ id, onWord }: { id: string; onWord: (id: string) => void }) {
  const words = useWords();
  const lens = useLens();
  const definition = lens.definition(id);
  if (!definition) return null;
  return (
    <div class="sl-meaning">
      <p lang={lens.pack.language}>{definition.definition}</p>
      <Button look="quiet" onClick={() => onWord(id)}>
        {words.check.openWord}
      </Button>
    </div>
  );
}
