import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { SearchField } from '@/components/shared/SearchField';
import { orderLookFors } from '@/components/shared/tagging/choices';
import { searchWords } from '@/lib/evidence/said-words';
import { useDesk, useDeskWords } from '../desk-context';
import { ExportSheet } from '../export/ExportSheet';
import { asksForAll, documentsMet, everything, filterOf, filtersSet } from './asked';
import { Filters } from './Filters';
import { HowMany } from './HowMany';
import { Nothing } from './Nothing';
import { QuoteList } from './QuoteList';
import './quotes-place.css';
import { useCount } from './use-count';
import { useQuotes } from './use-quotes';

/** From the last keystroke to the search, ms: a search through 50,000 quotes takes seconds and is worth a word typed whole. */
const TYPING = 150;

/** Every saved quote: search, filters, list, and the way out as a spreadsheet. */
export function QuotesPlace() {
  const words = useWords();
  const desk = useDeskWords();
  const lens = useLens();
  const { port, workspace } = useDesk();
  const [asked, ask] = useState(everything);
  const [typed, type] = useState('');
  const [saving, save] = useState(false);
  /** On a narrow screen the filters are folded away. */
  const [open, unfold] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const filter = useMemo(() => filterOf(asked), [asked]);
  const searched = useMemo(() => searchWords(asked.text), [asked.text]);
  const ordered = useMemo(() => orderLookFors(lens.pack, workspace.focus, []), [lens, workspace.focus]);
  const [view, reader] = useQuotes(port, filter);
  const count = useCount(port, filter, view);
  const documents = useMemo(
    () =>
      documentsMet(view.snippets, asked.document).map(({ key, title }) => ({
        key,
        title: title || desk.list.untitled,
      })),
    [view.snippets, asked.document, desk],
  );
  const all = asksForAll(asked);
  const none = view.snippets.length === 0;
  const set = filtersSet(asked);

  useEffect(() => {
    if (typed === asked.text) return;
    const timer = setTimeout(() => ask((now) => ({ ...now, text: typed })), TYPING);
    return () => clearTimeout(timer);
  }, [typed, asked.text]);
  // Another question: its answer is read from the top.
  useEffect(() => window.scrollTo({ top: 0 }), [filter]);

  const showEverything = (): void => {
    type('');
    ask(everything);
  };
  if (saving) {
    const leave = (): void => {
      save(false);
      requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
    };
    return <ExportSheet filter={filter} all={all} onLeave={leave} />;
  }
  if (all && none && view.state === 'whole' && view.unreadable === 0) return <Nothing kept={false} />;
  return (
    <div class="sl-quotes-place">
      <h1 class="sl-hidden">{desk.places.quotes}</h1>
      <div class="sl-quotes-head">
        <SearchField label={desk.search.label} value={typed} onInput={type} />
        <div ref={opener} class="sl-quotes-save">
          <Button onClick={() => save(true)} disabled={none}>
            {desk.save.open}
          </Button>
        </div>
        <div class="sl-quotes-bar">
          <button
            type="button"
            class="sl-button sl-button-plain sl-filters-button"
            aria-expanded={open}
            onClick={() => unfold(!open)}
          >
            {set > 0 ? desk.search.chosen(set) : desk.search.filters}
          </button>
          <HowMany view={view} count={count} searching={searched.length > 0} />
          {!all && (
            <Button look="quiet" onClick={showEverything}>
              {desk.search.clearAll}
            </Button>
          )}
        </div>
      </div>
      <aside class={open ? 'sl-quotes-side sl-open' : 'sl-quotes-side'} aria-label={desk.search.filters}>
        <Filters asked={asked} ordered={ordered} documents={documents} settled={view.state !== 'reading'} onAsk={ask} />
      </aside>
      <div class="sl-quotes-list">
        {view.unreadable > 0 && <Banner tone="care">{desk.list.unreadable(view.unreadable)}</Banner>}
        {view.state === 'failed' && view.reason && (
          <Banner tone="wrong" actions={<Button onClick={() => void reader.again()}>{words.notices.retry}</Button>}>
            {words.reasons[view.reason]}
          </Banner>
        )}
        {none && view.state === 'whole' && <Nothing kept />}
        {!none && (
          <QuoteList
            view={view}
            reader={reader}
            searched={searched}
            ordered={ordered}
            only={asked.document}
            onOnly={(document) => ask({ ...asked, document })}
          />
        )}
      </div>
    </div>
  );
}
