import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import type { Snippet } from '@/lib/evidence/records';
import { CheckPane } from '../check/CheckPane';
import { usePanel } from '../panel-context';
import { Backing } from './Backing';
import { ComposerSlot } from './ComposerSlot';
import { NoteStatus } from './NoteStatus';
import { QuotePicker } from './QuotePicker';
import { noteHtml } from './rich-note';
import { joinSlots, SLOTS, type Slot } from './slots';
import { openingsFor, slotOf } from './starters';
import { useHandOver } from './use-hand-over';
import { useNote } from './use-note';
import { useRisks } from './use-risks';

interface ComposerProps {
  quotes: readonly Snippet[];
  focus: readonly string[];
  checking: boolean;
  onChecking: (on: boolean) => void;
  onWord: (id: string) => void;
}

/** The note in its four parts, with what the check says about it while it is on. */
export function Composer({ quotes, focus, checking, onChecking, onWord }: ComposerProps) {
  const words = useWords();
  const lens = useLens();
  const { port, attempt } = usePanel();
  const announce = useAnnounce();
  const note = useNote();
  const [risks, setRisks] = useRisks();
  const handOver = useHandOver();
  const joined = useMemo(() => joinSlots(note.texts), [note.texts]);
  const copy = async (): Promise<void> => {
    if (await attempt(port.copy(joined.text, noteHtml(note.texts)))) announce(words.note.copied);
  };
  return (
    <div class="sl-composer">
      {SLOTS.map((slot) => (
        <ComposerSlot key={slot} slot={slot} note={note} openings={openingsFor(lens.pack, focus, slot)}>
          {slot === 'evidence' && (
            <QuotePicker
              quotes={quotes}
              text={note.texts.evidence}
              onPut={(quoted) => {
                note.put('evidence', quoted);
                announce(words.composer.putInDone);
              }}
            />
          )}
        </ComposerSlot>
      ))}
      <Backing
        risks={risks}
        onPut={(risk, text) => {
          note.put('next', text);
          setRisks([...new Set([...risks, risk])]);
        }}
        onDrop={(risk) => setRisks(risks.filter((one) => one !== risk))}
      />
      <NoteStatus status={note.status} empty={note.empty} onRetry={note.flush} />
      <div class="sl-actions sl-note-acts">
        <Button look={checking ? 'plain' : 'main'} onClick={() => onChecking(!checking)}>
          {checking ? words.check.stop : words.check.start}
        </Button>
        <Button icon="copy" disabled={note.empty} onClick={() => void copy()}>
          {words.note.copy}
        </Button>
        <Button disabled={note.empty} busy={handOver.busy} onClick={() => void handOver.insert(joined.text)}>
          {words.composer.insert}
        </Button>
      </div>
      {handOver.said && (
        <p class={handOver.applied ? 'sl-note-kept' : 'sl-unchecked'} role="status">
          {handOver.said}
        </p>
      )}
      <CheckPane
        note={joined}
        on={checking}
        focus={focus}
        onShow={({ source, start, end }) => note.select(source as Slot, start, end)}
        onPut={(starter) => note.put(slotOf(starter), starter.text)}
        onWord={onWord}
      />
    </div>
  );
}
