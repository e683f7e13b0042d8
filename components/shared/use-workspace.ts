import { useEffect, useMemo, useState } from 'preact/hooks';
import { coalesced } from '@/lib/messages/coalesced';
import type { Preferences, Workspace } from '@/lib/messages/view';
import type { Outcome, Reason } from '@/lib/outcome/outcome';

/** Whoever can be asked for the workspace: the port of a panel or of the desk. */
interface WorkspaceSource {
  workspace(): Promise<Outcome<Workspace>>;
  look(): Promise<Outcome<Preferences>>;
}

export type WorkspaceState =
  | { state: 'loading' }
  | { state: 'ready'; workspace: Workspace }
  /** `look`: how the interface is shown; null where it is not known. */
  | { state: 'failed'; reason: Reason; look: Preferences | null };

/** What the person set about the interface, as far as it is known. */
export const lookOf = (state: WorkspaceState): Preferences | null => {
  if (state.state === 'loading') return null;
  return state.state === 'ready' ? state.workspace.preferences : state.look;
};

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
        const look = !answer.ok && answer.reason === 'locked' ? await port.look() : null;
        setState((now) => {
          if (answer.ok) return { state: 'ready', workspace: answer.value };
          // What is locked is shown to nobody any longer.
          if (now.state === 'ready' && answer.reason !== 'locked') return now;
          return { state: 'failed', reason: answer.reason, look: look?.ok ? look.value : null };
        });
      }),
    [port],
  );
  useEffect(() => void reload(), [reload]);
  return [state, reload];
}
