import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { isField } from '@/components/shared/tagging/fields';
import type { LookFor } from '@/lib/lens/pack';
import { useDeskWords } from '../desk-context';
import type { Asked } from './asked';
import { DeskQuote } from './DeskQuote';
import { listRows } from './list-rows';
import { Marked } from './Marked';
import './quote-list.css';
import type { QuoteReader, QuotesView } from './quote-reader';
import { useVirtualRows } from './use-virtual-rows';

interface QuoteListProps {
  view: QuotesView;
  reader: QuoteReader;
  searched: readonly string[];
  ordered: readonly LookFor[];
  /** The one document that is shown, if only one is. */
  only: Asked['document'];
  onOnly: (document: Asked['document']) => void;
}

/** Rows left below the screen when the next page is read. */
const AHEAD = 15;
/** The desk's bar and the list's own head, which stick to the top; px, as in the style sheets. */
const COVERED = 72;

/** Quotes without end, by the ARIA feed pattern: arrows and Page Up/Down go from quote to quote, Home and End to the first and last. */
export function QuoteList({ view, reader, searched, ordered, only, onOnly }: QuoteListProps) {
  const words = useDeskWords().list;
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => listRows(view.snippets), [view.snippets]);
  const [held, hold] = useState<number | null>(null);
  const goal = useRef<number | null>(null);
  const virtual = useVirtualRows({
    list,
    count: rows.length,
    keyOf: (index) => rows[index]?.snippet.id ?? String(index),
    held,
    covered: COVERED,
  });
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
    if (isField(event.target) || event.altKey || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (event.target instanceof HTMLElement && event.target.closest('.sl-quote-editor')) return;
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-index]') : null;
    const at = Number(row?.dataset.index ?? 0);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      PageDown: at + 1,
      ArrowUp: at - 1,
      PageUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0 || to >= rows.length) return;
    goal.current = to;
    hold(to);
    virtual.scrollTo(to);
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
      onFocusIn={(event) => {
        const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-index]') : null;
        if (row) hold(Number(row.dataset.index));
      }}
    >
      {virtual.items.map(({ index, key, start }) => {
        const row = rows[index];
        if (!row) return null;
        const { snippet, heading } = row;
        return (
          <div
            key={key}
            ref={virtual.measure}
            data-index={index}
            class="sl-feed-row"
            style={{ transform: `translateY(${start - virtual.margin}px)` }}
          >
            <article
              // biome-ignore lint/a11y/noNoninteractiveTabindex: the feed pattern moves the keyboard from article to article
              tabIndex={0}
              aria-posinset={index + 1}
              aria-setsize={view.state === 'whole' ? rows.length : -1}
              aria-label={snippet.body.quote.exact.slice(0, 200)}
            >
              {heading && (
                <div class="sl-of-document">
                  <h2>
                    <Marked text={titleOf(heading, words)} words={searched} />
                  </h2>
                  <span class="sl-soft">{hostName(heading.host)}</span>
                  {only === null && (
                    <Button
                      look="quiet"
                      onClick={() => onOnly({ key: snippet.documentKey, title: titleOf(heading, words) })}
                    >
                      {words.onlyThis}
                    </Button>
                  )}
                </div>
              )}
              <DeskQuote
                snippet={snippet}
                searched={searched}
                ordered={ordered}
                onChanged={(changed) => reader.put(changed)}
                onRemoved={(id) => reader.drop(id)}
              />
            </article>
          </div>
        );
      })}
    </div>
  );
}

function titleOf(document: { title: string; app: string }, words: { untitled: string; pasted: string }): string {
  if (document.title !== '') return document.title;
  return document.app === 'pasted' ? words.pasted : words.untitled;
}

/** A page of our own (the practice page) has an id for a host, which tells nobody anything. */
const hostName = (host: string): string => (host.includes('.') ? host : '');
