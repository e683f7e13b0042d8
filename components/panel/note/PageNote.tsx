import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import type { FieldText, MarkedPlace } from '@/lib/messages/field';
import { ownWords } from '@/lib/writing/own-words';
import { join } from '@/lib/writing/stretches';
import { CheckPane } from '../check/CheckPane';
import { usePanel } from '../panel-context';
import { notInserted } from './not-inserted';

interface PageNoteProps {
  focus: readonly string[];
  checking: boolean;
  onChecking: (on: boolean) => void;
  onWord: (id: string) => void;
}

/** The check of what somebody writes in a field of the page. What stood there before is left alone. */
export function PageNote({ focus, checking, onChecking, onWord }: PageNoteProps) {
  const words = useWords();
  const announce = useAnnounce();
  const { port, attempt } = usePanel();
  const [field, setField] = useState<FieldText | null>(null);
  const [mine, setMine] = useState<string | null>(null);
  useEffect(() => port.subscribe((event) => (event.type === 'field-text' ? setField(event.field) : undefined)), [port]);
  useEffect(() => {
    if (!checking) return;
    let present = true;
    void attempt(port.field({ do: 'watch' })).then((followed) => {
      if (present && !followed) onChecking(false);
    });
    return () => {
      present = false;
      void port.field({ do: 'leave' });
    };
  }, [port, checking]);

  const isMine = field !== null && mine === field.key;
  const joined = useMemo(
    () => join(field ? ownWords(field.text, isMine ? '' : field.baseline, 'field') : []),
    [field, isMine],
  );
  const mark = useCallback((places: MarkedPlace[]) => void port.field({ do: 'mark', places }), [port]);
  const put = async (text: string): Promise<void> => {
    const answer = await attempt(port.field({ do: 'insert', text }));
    if (answer?.value.applied) announce(words.composer.starterInserted);
    else if (answer && (await attempt(port.copy(text)))) announce(notInserted(words, answer.value));
  };
  const stoodBefore = field !== null && !isMine && field.baseline.trim() !== '';
  return (
    <div class="sl-composer">
      {checking && field ? (
        <div class="sl-following">
          <p>{field.label ? words.check.field(field.label) : words.check.fieldUnnamed}</p>
          {field.text.trim() === '' && <p class="sl-soft">{words.check.empty}</p>}
          {stoodBefore && (
            <>
              <p class="sl-soft">{joined.text === '' ? words.check.onlyBefore : words.check.before}</p>
              <Button look="quiet" onClick={() => setMine(field.key)}>
                {words.check.mine}
              </Button>
            </>
          )}
        </div>
      ) : (
        <p>{words.check.fieldHint}</p>
      )}
      <div class="sl-actions sl-note-acts">
        <Button look={checking ? 'plain' : 'main'} onClick={() => onChecking(!checking)}>
          {checking ? words.check.stop : words.check.start}
        </Button>
      </div>
      <CheckPane
        note={joined}
        on={checking && field !== null}
        focus={focus}
        onShow={({ start, end }) => void attempt(port.field({ do: 'select', start, end }))}
        onPut={(starter) => void put(starter.text)}
        onWord={onWord}
        onMarks={mark}
      />
    </div>
  );
}
