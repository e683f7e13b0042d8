import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Disclosure } from '@/components/shared/Disclosure';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage, useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { missingIn } from '@/lib/evidence/visit';
import { noteBlocks, noteHtml, notePlain } from '@/lib/evidence/visit-note';
import type { VisitPage } from '@/lib/messages/visit-view';
import { Sheet } from '../header/Sheet';
import { usePanel } from '../panel-context';
import { FollowUpFields } from './FollowUpFields';
import { NoteView } from './NoteView';
import { NO_NOTE, readNote } from './note-draft';
import { QuoteChoice } from './QuoteChoice';
import { useVisitPage } from './use-visits';
import './mark.css';
import { useVisits } from './visit-context';

/** The note reaches the teacher: it is shown as it will be read, gets its follow-up, and is copied or printed. */
export function FinishSheet({ visitId }: { visitId: string }) {
  const { port } = usePanel();
  const words = useWords();
  const { turn, leave } = useVisits();
  const page = useVisitPage(port, visitId, turn);
  if (page) return <Finish page={page} />;
  const back = (
    <Button look="quiet" onClick={leave}>
      {words.visit.back}
    </Button>
  );
  return (
    <Sheet title={words.visit.note.title} onLeave={leave} actions={back}>
      {null}
    </Sheet>
  );
}

function Finish({ page: { visit, snippets } }: { page: VisitPage }) {
  const { words, day } = useLanguage();
  const lens = useLens();
  const { port, attempt, documentKey } = usePanel();
  const { open, leave, toNote } = useVisits();
  const announce = useAnnounce();
  const [texts, setTexts] = useState(NO_NOTE);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  useEffect(() => {
    void attempt(readNote(port, documentKey)).then((note) => note && setTexts(note.value));
  }, [port, documentKey, attempt]);

  const { date } = visit.followUp;
  const blocks = useMemo(
    () =>
      noteBlocks(
        {
          focus: visit.focus.flatMap((id) => lens.lookFor(id)?.title ?? []),
          texts,
          quotes: snippets.filter(({ id }) => !leftOut.includes(id)).map(({ body }) => body.quote.exact),
          next: { text: visit.body.followUp, when: date === null ? '' : day(date) },
        },
        { focus: words.visit.note.focus, heard: words.visit.note.heard, next: words.visit.note.next },
      ),
    [visit, lens, texts, snippets, leftOut, date, day, words],
  );
  const empty = Object.values(texts).every((text) => text === '') && snippets.length === 0;
  const given = (): void => void attempt(port.visits.change(visit.id, { given: notePlain(blocks) }));
  const copy = async (): Promise<void> => {
    if (!(await attempt(port.copy(notePlain(blocks), noteHtml(blocks))))) return;
    announce(words.visit.note.copied);
    given();
  };
  const print = (): void => {
    port.print();
    given();
  };
  const chosen = snippets.map(({ id }) => id).filter((id) => !leftOut.includes(id));
  return (
    <Sheet
      title={words.visit.note.title}
      onLeave={leave}
      actions={
        <>
          <Button look="main" icon="copy" disabled={empty} onClick={() => void copy()}>
            {words.visit.note.copy}
          </Button>
          <Button disabled={empty} onClick={print}>
            {words.visit.note.print}
          </Button>
          <Button look="quiet" onClick={leave}>
            {words.visit.back}
          </Button>
        </>
      }
    >
      {empty ? (
        <div class="sl-actions">
          <p>{words.visit.note.empty}</p>
          <Button onClick={toNote}>{words.visit.note.write}</Button>
        </div>
      ) : (
        <NoteView blocks={blocks} />
      )}
      <FollowUpFields visit={visit} />
      {missingIn(visit).map((one) => (
        <p key={one} class="sl-soft">
          {words.visit.missing[one]}
        </p>
      ))}
      {snippets.length > 0 && (
        <Disclosure title={words.visit.note.quotes}>
          <QuoteChoice
            legend={words.visit.note.quotes}
            snippets={snippets}
            chosen={chosen}
            onChange={(ids) => setLeftOut(snippets.map(({ id }) => id).filter((id) => !ids.includes(id)))}
          />
        </Disclosure>
      )}
      <div class="sl-actions">
        <Button look="quiet" icon="marks" onClick={() => open({ of: 'mark', visitId: visit.id })}>
          {words.visit.mark}
        </Button>
        <Button look="quiet" onClick={() => open({ of: 'kept', visitId: visit.id })}>
          {words.visit.note.everything}
        </Button>
      </div>
    </Sheet>
  );
}
