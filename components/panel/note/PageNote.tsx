import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import type { FieldText, MarkedPlace } from '@/lib/messages/field';
import type { Words } from '@/lib/words/en';
import { followOn } from '@/lib/writing/followed';
import { ownWords } from '@/lib/writing/own-words';
import { join } from '@/lib/writing/stretches';
import { CheckPane } from '../check/CheckPane';
import type { Pointed } from '../check/Terms';
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
  const [fields, setFields] = useState<readonly FieldText[]>([]);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      port.subscribe((event) => {
        if (event.type === 'field-text') setFields((before) => followOn(before, event.fields));
        if (event.type === 'word-pointed') setPointed(event);
      }),
    [port],
  );
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

  const joined = useMemo(
    () => join(fields.flatMap(({ key, text, baseline }) => ownWords(text, mine.has(key) ? '' : baseline, key))),
    [fields, mine],
  );
  const mark = useCallback((places: MarkedPlace[]) => void port.field({ do: 'mark', places }), [port]);
  const put = async (text: string): Promise<void> => {
    const answer = await attempt(port.field({ do: 'insert', text }));
    if (answer?.value.applied) announce(words.composer.starterInserted);
    else if (answer && (await attempt(port.copy(text)))) announce(notInserted(words, answer.value));
  };
  const stoodBefore = fields.some(({ key, baseline }) => !mine.has(key) && baseline.trim() !== '');
  const [first] = fields;
  return (
    <div class="sl-composer">
      {checking && first ? (
        <div class="sl-following">
          <p>{followed(words, first)}</p>
          {fields.every(({ text }) => text.trim() === '') && <p class="sl-soft">{words.check.empty}</p>}
          {stoodBefore && (
            <>
              <p class="sl-soft">{joined.text === '' ? words.check.onlyBefore : words.check.before}</p>
              <Button look="quiet" onClick={() => setMine(new Set([...mine, ...fields.map(({ key }) => key)]))}>
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
        on={checking && first !== undefined}
        focus={focus}
        onShow={({ source, start, end }) => void attempt(port.field({ do: 'select', start, end, field: source }))}
        onPut={(starter) => void put(starter.text)}
        onWord={onWord}
        onMarks={mark}
        pointed={pointed}
      />
    </div>
  );
}

/** What is followed, as a person would call it. */
function followed(words: Words, { label, of }: FieldText): string {
  if (of !== undefined) return words.check.response(of);
  return label ? words.check.field(label) : words.check.fieldUnnamed;
}
