import { useEffect, useMemo, useState } from 'preact/hooks';
import { coalesced } from '@/lib/messages/coalesced';
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
 * The workspace and a way to ask for it again. Once there is one, a failing repeat keeps the last known (paint first). However often it
 * is asked for, one question is under way at a time and one more follows it.
 */
export function useWorkspace(port: WorkspaceSource): [WorkspaceState, () => Promise<void>] {
  const [state, setState] = useState<WorkspaceState>({ state: 'loading' });
  const reload = useMemo(
    () =>
      coalesced(async () => {
        const answer = await port.workspace();
        setState((now) => {
          if (answer.ok) return { state: 'ready', workspace: answer.value };
          // What is locked is shown to nobody any longer.
          return now.state === 'ready' && answer.reason !== 'locked' ? now : { state: 'failed', reason: answer.reason };
        });
      }),
    [port],
  );
  useEffect(() => void reload(), [reload]);
  return [state, reload];
}
