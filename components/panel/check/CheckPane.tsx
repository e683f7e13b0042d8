import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import type { Starter } from '@/lib/lens/pack';
import type { MarkedPlace, Place } from '@/lib/messages/field';
import type { NoteCheck } from '@/lib/writing/note-check';
import { type Joined, placeOf } from '@/lib/writing/stretches';
import type { CheckEngine } from '../engines';
import { usePanel } from '../panel-context';
import './check.css';
import { Hint } from './Hint';
import type { Reach } from './ignored';
import { PartMarks } from './PartMarks';
import { type Pointed, Terms } from './Terms';
import { useNoteWatch } from './use-note-watch';
import { useSilence } from './use-silence';

export interface NotePlace {
  source: string;
  start: number;
  end: number;
}

interface CheckPaneProps {
  note: Joined;
  on: boolean;
  focus: readonly string[];
  onShow: (place: NotePlace) => void;
  onPut: (starter: Starter) => void;
  onWord: (id: string) => void;
  /** The places of the hints that are shown and of the shared words, of a text that still stands so. */
  onMarks?: (places: MarkedPlace[]) => void;
  /** The shared word that is pointed at in the page; a new object each time. */
  pointed?: Pointed | null;
}

/** What the check says about one note, while it is on. */
export function CheckPane({ note, on, focus, onShow, onPut, onWord, onMarks, pointed = null }: CheckPaneProps) {
  const words = useWords();
  const announce = useAnnounce();
  const { documentKey } = usePanel();
  const silence = useSilence(documentKey);
  // With several look-fors in focus no single one can be asked for.
  const view = useNoteWatch({ on, text: note.text, focus: focus.length === 1 ? focus[0] : undefined, silence });
  const pane = useRef<HTMLElement>(null);
  const check = view.phase === 'on' ? view.check : null;
  const current = view.phase === 'on' && view.text === note.text;

  const first = check !== null;
  const found = check?.findings.length ?? 0;
  useEffect(() => {
    if (!first) return;
    announce(found > 0 ? words.check.count(found) : words.check.none);
    pane.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    // Only the first answer is spoken: whoever types on is not talked over.
  }, [first]);
  useEffect(() => {
    if (!onMarks || !check || !current) return;
    const hints = check.topThree.filter(({ words: about }) => about !== '');
    onMarks(
      [
        ...hints.map((hint) => ({ ...hint, soft: '' })),
        ...check.terms.map((term) => ({ ...term, soft: term.definitionId })),
      ]
        .slice(0, MOST_MARKS)
        .flatMap(({ soft, ...place }) => {
          const at = placeIn(note, place);
          return at ? [{ start: at.start, end: at.end, ...(soft && { soft }) }] : [];
        }),
    );
  }, [onMarks, check, current, note]);

  if (!on) return null;
  const leave = (sentence: string): void => {
    announce(sentence);
    pane.current?.focus();
  };
  return (
    <section ref={pane} class="sl-check" tabIndex={-1} aria-label={words.check.label}>
      {view.phase === 'loading' && <p role="status">{words.check.loading}</p>}
      {view.phase === 'failed' && (
        <p class="sl-wrong" role="alert">
          {words.check.failed}
        </p>
      )}
      {view.phase === 'on' && (
        <>
          {view.check.language !== 'none' && <PartMarks parts={view.check.parts} />}
          <Unsaid check={view.check} pending={view.pending} say={view.say} />
          <ul class="sl-hints">
            {view.check.topThree.map((finding) => (
              <Hint
                key={`${finding.rule}:${finding.words}:${finding.sentence}`}
                finding={finding}
                say={view.say}
                onShow={() => {
                  const place = placeIn(note, finding);
                  if (place) onShow(place);
                }}
                onPut={onPut}
                onIgnore={(reach: Reach) => {
                  silence.ignore(finding, reach);
                  leave(words.check.ignored);
                }}
                onNotName={() => {
                  silence.remember(finding.words);
                  leave(words.check.remembered(finding.words));
                }}
                onWord={onWord}
              />
            ))}
          </ul>
          <Rest check={view.check} pending={view.pending} empty={note.text === ''} />
          {silence.ignored.length > 0 && (
            <Button look="quiet" onClick={silence.restore}>
              {words.check.restore}
            </Button>
          )}
          <Terms
            ids={[...new Set(view.check.terms.map(({ definitionId }) => definitionId))]}
            pointed={pointed}
            onWord={onWord}
          />
        </>
      )}
    </section>
  );
}

/** More underlined words than these help nobody, and no message carries more. */
const MOST_MARKS = 64;

const placeIn = (note: Joined, { start, end }: Place): NotePlace | null => placeOf(note, start, end);

/** What was not checked, and what the note as a whole still lacks. */
function Unsaid({ check, pending, say }: { check: NoteCheck; pending: boolean; say: CheckEngine['say'] }) {
  const words = useWords();
  const { observational, unchecked } = check;
  const missing = observational?.missing.map((part) => say({ key: `part.${part}` })).join(', ');
  return (
    <>
      {[...new Set(unchecked.map(({ reason }) => reason))].map((reason) => (
        <p key={reason} class="sl-unchecked">
          {say({ key: `unchecked.${reason}` })}
        </p>
      ))}
      {missing && <p class="sl-soft">{say({ key: 'observational', values: { missing } })}</p>}
      {pending && (
        <p class="sl-soft" role="status">
          {words.check.reading}
        </p>
      )}
    </>
  );
}

/** That there is nothing to say, or more than is shown. */
function Rest({ check, pending, empty }: { check: NoteCheck; pending: boolean; empty: boolean }) {
  const words = useWords();
  const more = check.findings.length - check.topThree.length;
  if (more > 0) return <p class="sl-soft">{words.check.more(more)}</p>;
  const silent = check.findings.length === 0 && check.unchecked.length === 0 && !pending && !empty;
  return silent ? <p class="sl-soft">{words.check.none}</p> : null;
}
