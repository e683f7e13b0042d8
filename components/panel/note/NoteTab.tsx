import { Choice } from '@/components/shared/Choice';
import { useWords } from '@/components/shared/language-context';
import type { Snippet } from '@/lib/evidence/records';
import type { LookFor } from '@/lib/lens/pack';
import { SortNotes } from '../sort/SortNotes';
import type { SuggestFor } from '../state/use-suggestions';
import { Composer } from './Composer';
import './note.css';
import { PageNote } from './PageNote';

/** Where a note is being written, and whether its writer asked for the check there. */
export interface Writing {
  way: 'here' | 'page' | 'sort';
  checking: Readonly<Record<'here' | 'page', boolean>>;
}

export const notWriting: Writing = { way: 'here', checking: { here: false, page: false } };

interface NoteTabProps {
  writing: Writing;
  onWriting: (writing: Writing) => void;
  quotes: readonly Snippet[];
  focus: readonly string[];
  ordered: readonly LookFor[];
  suggestFor: SuggestFor;
  onKept: () => void;
  onWord: (id: string) => void;
}

/** What the leader writes: a note in its four parts, in a field of the page, or notes from elsewhere to be sorted. */
export function NoteTab({ writing, onWriting, quotes, focus, ordered, suggestFor, onKept, onWord }: NoteTabProps) {
  const words = useWords();
  const { way, checking } = writing;
  const check = (on: boolean): void => {
    if (way !== 'sort') onWriting({ ...writing, checking: { ...checking, [way]: on } });
  };
  return (
    <div class="sl-note">
      <Choice
        legend={<span class="sl-hidden">{words.composer.way}</span>}
        value={way}
        options={(['here', 'page', 'sort'] as const).map((value) => ({ value, face: words.composer.ways[value] }))}
        onChange={(value) => onWriting({ ...writing, way: value })}
      />
      {way === 'here' && (
        <Composer quotes={quotes} focus={focus} checking={checking.here} onChecking={check} onWord={onWord} />
      )}
      {way === 'page' && <PageNote focus={focus} checking={checking.page} onChecking={check} onWord={onWord} />}
      {way === 'sort' && <SortNotes ordered={ordered} suggestFor={suggestFor} onKept={onKept} />}
    </div>
  );
}
