import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Workspace } from '@/lib/messages/view';
import type { Outcome, Reason } from '@/lib/outcome/outcome';

/** Whoever can be asked for the workspace: the port of a panel or of the desk. */
interface WorkspaceSource {
  workspace(): Promise<Outcome<Workspace>>;
}

export type WorkspaceState =
  | { state: 'loading' }
  | { state: 'ready'; workspace: Workspace }
  | { state: 'failed'; reason: Reason };

/**
 * The workspace and a way to ask for it again. Once there is one, a failing repeat keeps the last known (paint first); of several
 * questions under way only the last one's answer counts.
 */
export function useWorkspace(port: WorkspaceSource): [WorkspaceState, () => Promise<void>] {
  const [state, setState] = useState<WorkspaceState>({ state: 'loading' });
  const turn = useRef(0);
  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await port.workspace();
    if (mine !== turn.current) return;
    setState((now) => {
      if (answer.ok) return { state: 'ready', workspace: answer.value };
      return now.state === 'ready' ? now : { state: 'failed', reason: answer.reason };
    });
  }, [port]);
  useEffect(() => void reload(), [reload]);
  return [state, reload];
}
