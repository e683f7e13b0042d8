import { useEffect, useRef, useState } from 'preact/hooks';
import { isField } from '@/components/shared/tagging/fields';
import { useDeskWords } from '../desk-context';
import type { Asked } from './asked';
import { FeedRow, type RowActs, type RowStyle } from './FeedRow';
import type { ListRow } from './list-rows';
import './quote-list.css';
import type { QuoteReader, QuotesView } from './quote-reader';
import type { Selection } from './use-selection';
import { useVirtualRows } from './use-virtual-rows';

interface QuoteListProps extends RowStyle {
  view: QuotesView;
  reader: QuoteReader;
  onOnly: (document: Asked['document']) => void;
  rows: readonly ListRow[];
  selection: Selection;
  /** Chooses all that was found, also what is not read yet. */
  onChooseAll: () => void;
}

/** Rows left below the screen when the next page is read. */
const AHEAD = 15;
/** The desk's bar and the list's own head, which stick to the top; px, as in the style sheets. */
const COVERED = 72;

/**
 * Quotes without end, by the ARIA feed pattern: arrows and Page Up/Down go from quote to quote, Home and End to the first and last. Space
 * chooses one, Shift with an arrow several, Ctrl or ⌘ with A all that was found; Esc lets go of them.
 */
export function QuoteList(props: QuoteListProps) {
  const { view, reader, onOnly, rows, selection, onChooseAll } = props;
  const words = useDeskWords().list;
  const list = useRef<HTMLDivElement>(null);
  const [held, hold] = useState<number | null>(null);
  const goal = useRef<number | null>(null);
  const virtual = useVirtualRows({
    list,
    count: rows.length,
    keyOf: (index) => rows[index]?.key ?? String(index),
    held,
    covered: COVERED,
  });
  const acts = useRef<RowActs | null>(null);
  acts.current = {
    onOnly,
    onChoose: (index, upTo) => (upTo ? selection.upTo(index) : selection.toggle(index)),
    onChanged: (snippet) => reader.put(snippet),
    onRemoved: (id) => reader.drop(new Set([id])),
  };
  const last = virtual.items.filter(({ index }) => index !== held).at(-1)?.index ?? 0;

  useEffect(() => {
    if (view.state === 'waiting' && last >= rows.length - AHEAD) void reader.more();
  }, [view, reader, last, rows.length]);

  // A row that was out of sight is drawn first and takes the keyboard then.
  useEffect(() => {
    if (goal.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${goal.current}"] > article`);
    if (!row) return;
    goal.current = null;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isField(event.target) || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.closest('.sl-quote-editor')) return;
    const row = rowOf(event.target);
    const at = Number(row?.dataset.index ?? 0);
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return;
      event.preventDefault();
      onChooseAll();
      return;
    }
    if (event.key === 'Escape') selection.clear();
    if (event.key === ' ' && event.target === row?.firstElementChild) {
      event.preventDefault();
      if (event.shiftKey) selection.upTo(at);
      else selection.toggle(at);
      return;
    }
    // Keys come faster than rows are drawn: the next one goes on from where the last one is going.
    const going = goal.current;
    const here = going ?? at;
    const steps: Record<string, number> = {
      ArrowDown: here + 1,
      PageDown: here + 1,
      ArrowUp: here - 1,
      PageUp: here - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0 || to >= rows.length) return;
    if (event.shiftKey) {
      // Shift and an arrow choose on from where the keyboard stands.
      if (selection.ids.size === 0 && going === null) selection.toggle(here);
      selection.upTo(to);
    }
    goal.current = to;
    hold(to);
    virtual.scrollTo(to);
  };
  const onClick = (event: MouseEvent): void => {
    const row = rowOf(event.target);
    const acts =
      event.target instanceof HTMLElement && event.target.closest('button, a, input, label, select, textarea');
    if (!row || acts || !(event.shiftKey || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (event.shiftKey) selection.upTo(Number(row.dataset.index));
    else selection.toggle(Number(row.dataset.index));
  };
  return (
    <div
      ref={list}
      class="sl-feed"
      role="feed"
      aria-label={words.label}
      aria-busy={view.state === 'reading'}
      style={{ blockSize: `${virtual.height}px` }}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocusIn={(event) => {
        goal.current = null;
        const row = rowOf(event.target);
        if (row) hold(Number(row.dataset.index));
      }}
    >
      {virtual.items.map(({ index, key, start }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <div
            key={key}
            ref={virtual.measure}
            data-index={index}
            class="sl-feed-row"
            style={{ transform: `translateY(${start - virtual.margin}px)` }}
          >
            <FeedRow
              row={row}
              index={index}
              of={view.state === 'whole' ? rows.length : -1}
              chosen={selection.ids.has(row.snippet.id)}
              style={props}
              acts={acts}
            />
          </div>
        );
      })}
    </div>
  );
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-index]') : null;
