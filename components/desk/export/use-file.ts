import { useEffect, useState } from 'preact/hooks';
import type { ExportWish } from '@/lib/exchange/export-wish';
import type { Reason } from '@/lib/outcome/outcome';
import type { SnippetFilter } from '@/lib/store/filter';
import type { FilesPort } from '../files-port';

export type FileState =
  | { state: 'waiting' }
  | { state: 'making'; done: number }
  | { state: 'ready'; file: Blob; quotes: number }
  | { state: 'failed'; reason: Reason };

/** The file that would leave, made anew whenever the wish changes, and dropped half-made when nobody waits for it any more. Null: not yet. */
export function useFile(port: FilesPort, filter: SnippetFilter, wish: ExportWish | null): FileState {
  const [made, setMade] = useState<{ wish: ExportWish; filter: SnippetFilter; state: FileState } | null>(null);
  useEffect(() => {
    if (wish === null) return;
    const mine = new AbortController();
    const tell = (state: FileState): void => {
      if (!mine.signal.aborted) setMade({ wish, filter, state });
    };
    const onProgress = (done: number): void => tell({ state: 'making', done });
    void port.make(filter, wish, { signal: mine.signal, onProgress }).then(
      (file) => tell(file.ok ? { state: 'ready', ...file.value } : { state: 'failed', reason: file.reason }),
      () => undefined, // aborted: somebody else's turn
    );
    return () => mine.abort();
  }, [port, filter, wish]);
  if (wish === null) return { state: 'waiting' };
  // Never the file of another wish, not even for one frame.
  return made?.wish === wish && made.filter === filter ? made.state : { state: 'making', done: 0 };
}
