import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { SearchField } from '@/components/shared/SearchField';
import { orderLookFors } from '@/components/shared/tagging/choices';
import { searchWords } from '@/lib/evidence/said-words';
import { MOST_AT_ONCE } from '@/lib/evidence/tag-request';
import type { Visit } from '@/lib/evidence/visit-records';
import type { SnippetFilter } from '@/lib/store/filter';
import { useDesk, useDeskWords } from '../desk-context';
import { ExportSheet } from '../export/ExportSheet';
import { useVisits } from '../use-visits';
import { asksForAll, documentsMet, everything, filterOf, filtersSet } from './asked';
import { useEvidenceWords } from './evidence-words';
import { Filters } from './Filters';
import { HowMany } from './HowMany';
import { listRows } from './list-rows';
import { ManyBar } from './ManyBar';
import { Nothing } from './Nothing';
import { QuoteList } from './QuoteList';
import './quotes-place.css';
import { useAsked, useSame } from './use-asked';
import { useCount } from './use-count';
import { useGroups } from './use-groups';
import { useQuotes } from './use-quotes';
import { useSelection } from './use-selection';
import { useTyped } from './use-typed';
import { ViewBar } from './ViewBar';

const NO_VISITS: readonly Visit[] = [];

/** Every saved quote: search, filters, list, what can be done with many, and the way out as a file. */
export function QuotesPlace() {
  const words = useWords();
  const desk = useDeskWords();
  const many = useEvidenceWords().many;
  const lens = useLens();
  const announce = useAnnounce();
  const { port, workspace, attempt } = useDesk();
  const [asked, ask] = useAsked();
  const [typed, type] = useTyped(asked, ask);
  const [saving, save] = useState<SnippetFilter | null>(null);
  /** On a narrow screen the filters are folded away. */
  const [open, unfold] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const visits = useVisits() ?? NO_VISITS;
  const filter = useSame(filterOf(asked, visits));
  const { by } = asked;
  const wanted = useMemo(() => ({ filter, by }), [filter, by]);
  const searched = useMemo(() => searchWords(asked.text), [asked.text]);
  const ordered = useMemo(() => orderLookFors(lens.pack, workspace.focus, []), [lens, workspace.focus]);
  const [view, reader] = useQuotes(port, wanted);
  const count = useCount(port, filter, view);
  const groups = useGroups(port, wanted);
  const rows = useMemo(() => listRows(view.rows, by), [view.rows, by]);
  const selection = useSelection(rows);
  const documents = useMemo(
    () =>
      documentsMet(
        view.rows.map(({ snippet }) => snippet),
        asked.document,
      ).map(({ key, title }) => ({
        key,
        title: title || desk.list.untitled,
      })),
    [view.rows, asked.document, desk],
  );
  const all = asksForAll(asked);
  const none = view.rows.length === 0;
  const set = filtersSet(asked);

  // Another question: its answer is read from the top.
  useEffect(() => {
    window.scrollTo({ top: 0 });
    selection.clear();
  }, [wanted]);

  const showEverything = (): void => {
    type('');
    ask(everything);
  };
  const chooseAll = async (): Promise<void> => {
    const found = await attempt(port.quotes.ids(filter, MOST_AT_ONCE));
    if (!found) return;
    selection.set(found.value);
    announce(many.chosen(found.value.length));
  };
  if (saving) {
    const leave = (): void => {
      save(null);
      requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
    };
    return <ExportSheet filter={saving} all={all && saving === filter} onLeave={leave} />;
  }
  if (all && none && view.state === 'whole' && view.unreadable === 0) return <Nothing kept={false} />;
  return (
    <div class="sl-quotes-place">
      <h1 class="sl-hidden">{desk.places.quotes}</h1>
      <div class="sl-quotes-head">
        <SearchField label={desk.search.label} value={typed} onInput={type} />
        <div ref={opener} class="sl-quotes-save">
          <Button onClick={() => save(filter)} disabled={none}>
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
          <ViewBar asked={asked} onAsk={ask} />
        </div>
        {selection.ids.size > 0 && (
          <ManyBar
            ids={selection.ids}
            ordered={ordered}
            visits={visits}
            onHandOn={() => save({ ids: [...selection.ids] })}
            onRemoved={(ids) => {
              reader.drop(ids);
              selection.clear();
            }}
            onClear={selection.clear}
          />
        )}
      </div>
      <aside class={open ? 'sl-quotes-side sl-open' : 'sl-quotes-side'} aria-label={desk.search.filters}>
        <Filters
          asked={asked}
          ordered={ordered}
          documents={documents}
          visits={visits}
          settled={view.state !== 'reading'}
          onAsk={ask}
        />
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
            by={by}
            visits={visits}
            groups={groups}
            rows={rows}
            selection={selection}
            onChooseAll={() => void chooseAll()}
            only={asked.document}
            onOnly={(document) => ask({ ...asked, document })}
          />
        )}
      </div>
    </div>
  );
}
