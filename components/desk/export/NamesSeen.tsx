import type { NameQuestion } from '@/lib/exchange/name-questions';
import { useFilesWords } from '../files-words';

interface NamesSeenProps {
  questions: readonly NameQuestion[];
  seen: boolean;
  onSee: (seen: boolean) => void;
}

/** Names stay in: somebody must say that they looked before anything leaves. */
export function NamesSeen({ questions, seen, onSee }: NamesSeenProps) {
  const { names } = useFilesWords();
  return (
    <section class="sl-names" aria-labelledby="sl-names-title">
      <h2 id="sl-names-title">{names.seenTitle}</h2>
      <p>
        {questions
          .slice(0, 12)
          .map((one) => one.words)
          .join(', ')}
      </p>
      <label class="sl-check">
        <input type="checkbox" checked={seen} onChange={() => onSee(!seen)} />
        <span>{names.confirm}</span>
      </label>
    </section>
  );
}
