import { useEffect, useState } from 'preact/hooks';
import type { Reason } from '@/lib/outcome/outcome';
import type { SnippetFilter } from '@/lib/store/filter';
import type { DeskPort } from '../desk-port';

export type CsvState =
  | { state: 'making'; done: number }
  | { state: 'ready'; file: Blob; rows: number }
  | { state: 'failed'; reason: Reason };

/** The file that would leave, made anew whenever what leaves changes, and dropped half-made when nobody waits for it any more. */
export function useCsv(port: DeskPort, filter: SnippetFilter, bom: boolean): CsvState {
  const [state, setState] = useState<CsvState>({ state: 'making', done: 0 });
  useEffect(() => {
    const mine = new AbortController();
    let rows = 0;
    const onProgress = (done: number): void => {
      rows = done;
      if (!mine.signal.aborted) setState({ state: 'making', done });
    };
    setState({ state: 'making', done: 0 });
    void port.csv(filter, { bom, signal: mine.signal, onProgress }).then(
      (made) => {
        if (mine.signal.aborted) return;
        setState(made.ok ? { state: 'ready', file: made.value, rows } : { state: 'failed', reason: made.reason });
      },
      () => undefined, // aborted: somebody else's turn
    );
    return () => mine.abort();
  }, [port, filter, bom]);
  return state;
}
