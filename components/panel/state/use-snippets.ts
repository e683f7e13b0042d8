import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Snippet } from '@/lib/evidence/records';
import { coalesced } from '@/lib/messages/coalesced';
import type { Reason } from '@/lib/outcome/outcome';
import type { PanelPort } from '../panel-port';

export type SnippetsState =
  | { state: 'loading' }
  | { state: 'ready'; snippets: Snippet[] }
  | { state: 'failed'; reason: Reason };

/**
 * The quotes of the page's document. With another document the list starts empty, so that one person's quotes never stand beside
 * another's page. However often it is asked, one question is under way at a time and one more follows it: a hundred saves in two tabs
 * once asked a hundred times at once, and the list came half a minute later (Firefox 153, two busy cores).
 */
export function useSnippets(port: PanelPort, documentKey: string): [SnippetsState, () => Promise<void>] {
  const [state, setState] = useState<SnippetsState>({ state: 'loading' });
  const shown = useRef(documentKey);
  shown.current = documentKey;
  const reload = useMemo(
    () =>
      coalesced(async () => {
        const key = shown.current;
        const answer = await port.snippets();
        // The answer to a question about the document before is nobody's any more.
        if (key !== shown.current) return;
        setState((now) => {
          if (answer.ok) return { state: 'ready', snippets: answer.value };
          return now.state === 'ready' ? now : { state: 'failed', reason: answer.reason };
        });
      }),
    [port],
  );
  useEffect(() => {
    setState({ state: 'loading' });
    void reload();
  }, [reload, documentKey]);
  return [state, reload];
}
