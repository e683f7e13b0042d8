import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { useDraft } from '@/components/shared/use-draft';
import type { LookFor } from '@/lib/lens/pack';
import { usePanel } from '../panel-context';
import type { SuggestFor } from '../state/use-suggestions';
import { emptyRequest } from '../tagging/tag-state';
import { SortStep } from './SortStep';
import './sort.css';
import { beginSorting, restOf, type Sorting, step } from './sorting';

interface SortNotesProps {
  ordered: readonly LookFor[];
  suggestFor: SuggestFor;
  onKept: () => void;
}

/** What a draft can keep, in UTF-16 units. */
const LONGEST = 200_000;

/** Notes from paper, a tablet or a phone become saved quotes, a sentence at a time. What is not sorted yet stays as a draft. */
export function SortNotes({ ordered, suggestFor, onKept }: SortNotesProps) {
  const { words, locale } = useLanguage();
  const { port, engines, documentKey } = usePanel();
  const announce = useAnnounce();
  const draft = useDraft(port, `sort:${documentKey}`);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [cut, setCut] = useState(false);
  const latest = useRef<Sorting | null>(null);
  const show = (next: Sorting | null): void => {
    latest.current = next;
    setSorting(next);
    if (next) draft.type(restOf(next));
  };

  const begin = async (): Promise<void> => {
    const split = await engines.split();
    const sentences = split(draft.text, locale);
    if (sentences.length > 0) show(beginSorting(sentences));
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const text = (await file.text()).replace(/\r\n?/g, '\n');
    setCut(text.length > LONGEST);
    draft.type(text.slice(0, LONGEST));
  };
  /** Goes on at once; what could not be kept comes back to be sorted again. */
  const keep = async (now: Sorting, id: string): Promise<void> => {
    const sentence = now.sentences[now.at] ?? '';
    show(step(now));
    const kept = await port.tagPasted(sentence, emptyRequest([{ lookForId: id, level: null }]));
    const after = latest.current;
    if (!after) return;
    show(kept.ok ? { ...after, saved: after.saved + 1 } : { ...after, failed: [...after.failed, sentence] });
    if (kept.ok) onKept();
    else announce(words.reasons[kept.reason]);
  };

  if (sorting && sorting.at < sorting.sentences.length) {
    return (
      <SortStep
        sorting={sorting}
        ordered={ordered}
        suggested={suggestFor(sorting.sentences[sorting.at] ?? '')}
        onPick={(id) => void keep(sorting, id)}
        onSkip={() => show(step(sorting))}
        onStop={() => show(null)}
      />
    );
  }
  if (sorting) {
    return (
      <div class="sl-sort">
        <p role="status">{words.sort.done(words.sort.savedCount(sorting.saved))}</p>
        {sorting.failed.length > 0 && (
          <p class="sl-wrong" role="alert">
            {words.sort.notSaved}
          </p>
        )}
        <Button onClick={() => show(null)}>{words.sort.again}</Button>
      </div>
    );
  }
  return (
    <div class="sl-sort">
      <p class="sl-soft">{words.sort.intro}</p>
      <TextField
        label={words.sort.paste}
        lines={6}
        value={draft.text}
        onInput={(text) => {
          setCut(text.length > LONGEST);
          draft.type(text.slice(0, LONGEST));
        }}
        onBlur={draft.flush}
      />
      {cut && <p class="sl-soft">{words.sort.tooLong}</p>}
      <div class="sl-actions">
        <Button look="main" disabled={draft.text.trim() === ''} onClick={() => void begin()}>
          {words.sort.begin}
        </Button>
        <label class="sl-button sl-button-plain sl-file">
          <span>{words.sort.file}</span>
          <input
            type="file"
            accept=".txt,.md,text/plain"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
    </div>
  );
}
