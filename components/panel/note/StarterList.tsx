import { useLens } from '@/components/shared/lens-context';
import type { Opening } from './starters';

/** Sentences to begin with; a press puts one in and selects its first gap. */
export function StarterList({ openings, onPut }: { openings: readonly Opening[]; onPut: (text: string) => void }) {
  const lens = useLens();
  return (
    <ul class="sl-starters" lang={lens.pack.language}>
      {openings.map(({ key, text, note }) => (
        <li key={key}>
          <button type="button" class="sl-starter" onClick={() => onPut(text)}>
            <span>{text}</span>
            {note && <span class="sl-soft">{note}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
