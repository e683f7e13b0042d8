import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '@/components/shared/Icon';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { Own } from '@/components/shared/Own';
import type { Definition } from '@/lib/lens/pack';
import { WordCard } from './WordCard';

interface WordItemProps {
  definition: Definition;
  /** The other name it was found by. */
  alias: string | null;
  open: boolean;
  onOpen: (id: string | null) => void;
}

export function WordItem({ definition, alias, open, onOpen }: WordItemProps) {
  const words = useWords();
  const { pack } = useLens();
  const item = useRef<HTMLLIElement>(null);
  const bodyId = useId();
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={item} class="sl-word" lang={pack.language}>
      <h2>
        <button
          type="button"
          class="sl-word-line"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => onOpen(open ? null : definition.id)}
        >
          <span>
            {definition.term}
            {alias && (
              <small>
                <Own>{words.sharedWords.alias(alias)}</Own>
              </small>
            )}
          </span>
          <Icon name="chevron" size={16} />
        </button>
      </h2>
      <div id={bodyId} hidden={!open}>
        {open && <WordCard definition={definition} onOpen={onOpen} />}
      </div>
    </li>
  );
}
