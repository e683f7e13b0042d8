import { useEffect, useState } from 'preact/hooks';
import type { SnippetFilter } from '@/lib/store/filter';
import type { DeskPort } from '../desk-port';
import { useChanges } from '../use-changes';
import type { QuotesView } from './quote-reader';

/**
 * How many quotes a filter finds; null while nobody knows. A list that was read to its end has been counted. Else the store counts,
 * but only once the first page stands (it takes seconds for 50,000, and painting comes first).
 */
export function useCount(port: DeskPort, filter: SnippetFilter, view: QuotesView): number | null {
  const [counted, setCounted] = useState<{ filter: SnippetFilter; turn: number; count: number } | null>(null);
  const [turn, again] = useState(0);
  useChanges(port, () => again((now) => now + 1));
  const ask = view.state === 'waiting';
  const known = counted?.filter === filter && counted.turn === turn;
  useEffect(() => {
    if (!ask || known) return;
    const { signal, abort } = controller();
    void port.quotes.count(filter, signal).then((found) => {
      if (found.ok && !signal.aborted) setCounted({ filter, turn, count: found.value.count });
    });
    return abort;
  }, [port, filter, turn, ask, known]);
  // A quote with two look-fors may stand in the list twice.
  if (view.state === 'whole') return new Set(view.rows.map(({ snippet }) => snippet.id)).size;
  return counted?.filter === filter ? counted.count : null;
}

function controller(): { signal: AbortSignal; abort: () => void } {
  const mine = new AbortController();
  return { signal: mine.signal, abort: () => mine.abort() };
}
