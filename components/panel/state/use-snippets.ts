import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Snippet } from '@/lib/evidence/records';
import type { Reason } from '@/lib/messages/outcome';
import type { PanelPort } from '../panel-port';

export type SnippetsState =
  | { state: 'loading' }
  | { state: 'ready'; snippets: Snippet[] }
  | { state: 'failed'; reason: Reason };

/** The quotes of the page's document, asked for again whenever the document changes. */
export function useSnippets(port: PanelPort, documentKey: string): [SnippetsState, () => Promise<void>] {
  const [state, setState] = useState<SnippetsState>({ state: 'loading' });
  const reload = useCallback(async () => {
    const answer = await port.snippets();
    setState((now) => {
      if (answer.ok) return { state: 'ready', snippets: answer.value };
      return now.state === 'ready' ? now : { state: 'failed', reason: answer.reason };
    });
  }, [port]);
  // Another document has other quotes.
  useEffect(() => void reload(), [reload, documentKey]);
  return [state, reload];
}
