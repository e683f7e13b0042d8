import { useEffect, useState } from 'preact/hooks';
import type { NameQuestion } from '@/lib/exchange/name-questions';
import type { Reason } from '@/lib/outcome/outcome';
import type { SnippetFilter } from '@/lib/store/filter';
import type { FilesPort, NamesAsked } from '../files-port';

export type NamesState =
  | { state: 'looking'; done: number }
  | { state: 'ready'; questions: readonly NameQuestion[] }
  | { state: 'failed'; reason: Reason };

/** Words that may name a person in what would leave; looked for anew when what leaves changes. `needed` false: nothing to look at. */
export function useNames(
  port: FilesPort,
  filter: SnippetFilter,
  { anonymise, visits }: NamesAsked,
  needed: boolean,
): NamesState {
  const [state, setState] = useState<NamesState>({ state: 'looking', done: 0 });
  useEffect(() => {
    if (!needed) {
      setState({ state: 'ready', questions: [] });
      return;
    }
    const mine = new AbortController();
    setState({ state: 'looking', done: 0 });
    const onProgress = (done: number): void => {
      if (!mine.signal.aborted) setState({ state: 'looking', done });
    };
    void port.nameQuestions(filter, { anonymise, visits }, { signal: mine.signal, onProgress }).then(
      (found) => {
        if (mine.signal.aborted) return;
        setState(found.ok ? { state: 'ready', questions: found.value } : { state: 'failed', reason: found.reason });
      },
      () => undefined, // aborted: somebody else's turn
    );
    return () => mine.abort();
  }, [port, filter, anonymise, visits, needed]);
  return state;
}
