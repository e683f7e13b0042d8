import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { LevelMark } from '@/components/shared/LevelMark';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { type KeptLine, type KeptSection, keptHtml, keptPlain } from '@/lib/evidence/kept-page';
import { Sheet } from '../header/Sheet';
import { joinSlots } from '../note/slots';
import { usePanel } from '../panel-context';
import { keptSections } from './kept-sections';
import './note-view.css';
import { readNote } from './note-draft';
import { useVisitPage } from './use-visits';
import { useVisits } from './visit-context';

/** One page with all that is kept about a visit, marks included, to be read together: nothing is a secret file. */
export function KeptSheet({ visitId }: { visitId: string }) {
  const language = useLanguage();
  const { words } = language;
  const lens = useLens();
  const { port, attempt, documentKey } = usePanel();
  const { turn, now, leave } = useVisits();
  const announce = useAnnounce();
  const page = useVisitPage(port, visitId, turn);
  const [note, setNote] = useState('');
  useEffect(() => {
    void attempt(readNote(port, documentKey)).then((read) => read && setNote(joinSlots(read.value).text));
  }, [port, documentKey, attempt]);
  // The draft on this page is about this visit only when a quote of the visit is from here.
  const mine = page?.snippets.some((snippet) => snippet.documentKey === documentKey) ?? false;
  const sections = useMemo(
    () => (page ? keptSections(page, lens, language, mine ? note : '', now) : []),
    [page, lens, language, mine, note, now],
  );
  const title = words.visit.kept.title;
  const copy = async (): Promise<void> => {
    if (await attempt(port.copy(keptPlain(title, sections), keptHtml(title, sections))))
      announce(words.visit.kept.copied);
  };
  return (
    <Sheet
      title={title}
      onLeave={leave}
      actions={
        <>
          <Button look="main" onClick={() => port.print()}>
            {words.visit.note.print}
          </Button>
          <Button icon="copy" onClick={() => void copy()}>
            {words.visit.kept.copy}
          </Button>
          <Button look="quiet" onClick={leave}>
            {words.visit.back}
          </Button>
        </>
      }
    >
      <p class="sl-soft">{words.visit.kept.intro}</p>
      <article class="sl-paper sl-print">
        {sections.map((section) => (
          <Section key={section.title} section={section} />
        ))}
      </article>
    </Sheet>
  );
}

function Section({ section: { title, lines } }: { section: KeptSection }) {
  if (title === null) {
    return (
      <dl>
        {lines.map(({ about, text }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.text}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line: { kind, text, about, level, shownBy = [] } }: { line: KeptLine }) {
  switch (kind) {
    case 'quote':
      return (
        <>
          <blockquote>{text}</blockquote>
          {about && <p class="sl-soft">{about}</p>}
        </>
      );
    case 'mark':
      return (
        <>
          <span>
            <strong>{text}</strong>
            {level !== undefined && <LevelMark level={level} />}
            {about}
          </span>
          {shownBy.map((quote) => (
            <blockquote key={quote}>{quote}</blockquote>
          ))}
        </>
      );
    case 'fact':
    case 'text':
      return <p class="sl-paper-text">{text}</p>;
  }
}
