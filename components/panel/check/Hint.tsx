import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Disclosure } from '@/components/shared/Disclosure';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import type { Starter } from '@/lib/lens/pack';
import type { Finding } from '@/lib/writing/note-check';
import type { CheckEngine } from '../engines';
import type { Reach } from './ignored';
import { Meaning } from './Terms';

interface HintProps {
  finding: Finding;
  say: CheckEngine['say'];
  onShow: () => void;
  onPut: (starter: Starter) => void;
  onIgnore: (reach: Reach) => void;
  onNotName: () => void;
  onWord: (id: string) => void;
}

/** One hint: what it is about, why, one move, and ways to be left alone. A press on its words shows them where they stand. */
export function Hint({ finding, say, onShow, onPut, onIgnore, onNotName, onWord }: HintProps) {
  const words = useWords();
  const face = (
    <>
      <strong class="sl-hint-name">{say({ key: `${finding.rule}.name` })}</strong>
      <span class="sl-hint-why">{say(finding.why)}</span>
    </>
  );
  const ofNote = finding.scope === 'note';
  return (
    <li class="sl-hint">
      {finding.words === '' ? (
        <p class="sl-hint-face">{face}</p>
      ) : (
        <button
          type="button"
          class="sl-hint-face sl-hint-words"
          title={words.check.show(finding.words)}
          onClick={onShow}
        >
          {face}
        </button>
      )}
      <MoveOffer finding={finding} say={say} onPut={onPut} onWord={onWord} />
      <div class="sl-hint-leave">
        <Button look="quiet" onClick={() => onIgnore('here')}>
          {ofNote ? words.check.forNote : words.check.ignore}
        </Button>
        {!ofNote && (
          <Disclosure title={words.tagging.more}>
            <div class="sl-actions">
              {finding.rule === 'F11' && (
                <Button look="quiet" onClick={onNotName}>
                  {words.check.notName}
                </Button>
              )}
              <Button look="quiet" onClick={() => onIgnore('alike')}>
                {words.check.alike}
              </Button>
              <Button look="quiet" onClick={() => onIgnore('never')}>
                {words.check.never}
              </Button>
            </div>
          </Disclosure>
        )}
      </div>
    </li>
  );
}

function MoveOffer({ finding: { move }, say, onPut, onWord }: Pick<HintProps, 'finding' | 'say' | 'onPut' | 'onWord'>) {
  const words = useWords();
  const lens = useLens();
  const [open, setOpen] = useState(false);
  if (move.kind === 'message') return <p class="sl-hint-move">{say({ key: move.key })}</p>;
  if (move.kind === 'definition') {
    const term = lens.definition(move.id)?.term;
    if (term === undefined) return null;
    return (
      <div class="sl-hint-move">
        <button type="button" class="sl-term" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{words.check.sharedWord(term)}</span>
        </button>
        {open && <Meaning id={move.id} onWord={onWord} />}
      </div>
    );
  }
  const starter = lens.pack.sentenceStarters.find(({ id }) => id === move.id);
  if (!starter) return null;
  return (
    <div class="sl-hint-move">
      <span class="sl-soft">{words.check.tryThis}</span>
      <button type="button" class="sl-starter" onClick={() => onPut(starter)}>
        <span lang={lens.pack.language}>{starter.text}</span>
        <span class="sl-hidden">. {words.check.put}</span>
      </button>
    </div>
  );
}
