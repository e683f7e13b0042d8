import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Snippet } from '@/lib/evidence/records';
import type { Reason } from '@/lib/outcome/outcome';
import type { PanelPort } from '../panel-port';

export type SnippetsState =
  | { state: 'loading' }
  | { state: 'ready'; snippets: Snippet[] }
  | { state: 'failed'; reason: Reason };

/**
 * The quotes of the page's document. With another document the list starts empty, so that one person's quotes never stand beside
 * another's page; of several questions under way only the last one's answer counts.
 */
export function useSnippets(port: PanelPort, documentKey: string): [SnippetsState, () => Promise<void>] {
  const [state, setState] = useState<SnippetsState>({ state: 'loading' });
  const turn = useRef(0);
  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await port.snippets();
    if (mine !== turn.current) return;
    setState((now) => {
      if (answer.ok) return { state: 'ready', snippets: answer.value };
      return now.state === 'ready' ? now : { state: 'failed', reason: answer.reason };
    });
  }, [port]);
  useEffect(() => {
    setState({ state: 'loading' });
    void reload();
  }, [reload, documentKey]);
  return [state, reload];
}
