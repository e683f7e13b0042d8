import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { LookForName } from '@/components/shared/LookForName';
import { useWords } from '@/components/shared/language-context';
import { Because } from '@/components/shared/tagging/Because';
import { Chooser } from '@/components/shared/tagging/Chooser';
import { isField } from '@/components/shared/tagging/fields';
import type { Suggested } from '@/components/shared/tagging/suggested';
import type { LookFor } from '@/lib/lens/pack';
import type { Sorting } from './sorting';

interface SortStepProps {
  sorting: Sorting;
  ordered: readonly LookFor[];
  suggested: readonly Suggested[];
  onPick: (id: string) => void;
  onSkip: () => void;
  onStop: () => void;
}

/** One sentence: its digits save it, Enter goes on. Nothing is chosen beforehand. */
export function SortStep({ sorting, ordered, suggested, onPick, onSkip, onStop }: SortStepProps) {
  const words = useWords();
  const [choosing, setChoosing] = useState(false);
  const stage = useRef<HTMLElement>(null);
  const { sentences, at } = sorting;
  // Before the next key: it is meant for the sentence that is shown now.
  useLayoutEffect(() => {
    setChoosing(false);
    stage.current?.focus();
  }, [at]);
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isField(event.target)) return;
    const found = /^[1-3]$/.test(event.key) ? suggested[Number(event.key) - 1] : undefined;
    if (found) onPick(found.id);
    else if (event.key === 'Enter' && event.target === stage.current) onSkip();
    else return;
    event.preventDefault();
  };
  return (
    <section
      ref={stage}
      class="sl-sort"
      tabIndex={-1}
      aria-label={words.sort.at(String(at + 1), String(sentences.length))}
      onKeyDown={pressed}
    >
      <p class="sl-soft">{words.sort.at(String(at + 1), String(sentences.length))}</p>
      <blockquote class="sl-sort-sentence" aria-live="polite">
        {sentences[at]}
      </blockquote>
      {suggested.length === 0 && <p class="sl-soft">{words.sort.nothing}</p>}
      <ul class="sl-sort-offers">
        {suggested.map(({ id, because }, index) => (
          <li key={id}>
            <button
              type="button"
              class="sl-sort-offer"
              aria-keyshortcuts={String(index + 1)}
              onClick={() => onPick(id)}
            >
              <span class="sl-number" data-number={index + 1} />
              <span class="sl-chooser-name">
                <LookForName id={id} />
                <Because because={because} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {choosing && (
        <Chooser
          label={words.sort.other}
          ordered={ordered}
          marked={[]}
          focusTurn={1}
          onPick={onPick}
          onLeave={() => {
            setChoosing(false);
            stage.current?.focus();
          }}
        />
      )}
      <div class="sl-actions">
        <Button onClick={onSkip}>{words.sort.skip}</Button>
        {!choosing && (
          <Button look="quiet" onClick={() => setChoosing(true)}>
            {words.sort.other}
          </Button>
        )}
        <Button look="quiet" onClick={onStop}>
          {words.sort.stop}
        </Button>
      </div>
      <p class="sl-soft">{words.sort.keys}</p>
    </section>
  );
}
