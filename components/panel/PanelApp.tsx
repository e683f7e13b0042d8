import { useEffect } from 'preact/hooks';
import '@/components/shared/base.css';
import { Button } from '@/components/shared/Button';
import { useWorkspace } from '@/components/shared/use-workspace';
import { BeforeWorkspace, WorkspaceFrame } from '@/components/shared/WorkspaceFrame';
import './panel.css';
import { type Engines, lazyEngines } from './engines';
import { PanelScreen } from './PanelScreen';
import { PANEL_CATALOGUES } from './panel-catalogues';
import type { PanelPort } from './panel-port';

/** The panel app. `port` is its only way to the world outside; it and the engines are the same for the app's whole life. */
export function PanelApp({ port, engines = lazyEngines }: { port: PanelPort; engines?: Engines }) {
  const [state, reload] = useWorkspace(port);
  const locked = state.state === 'failed' && state.reason === 'locked';
  // Whoever opened the notebook elsewhere comes back to this page.
  useEffect(() => {
    if (!locked) return;
    const look = (): void => void reload();
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [locked, reload]);
  return (
    <WorkspaceFrame
      of="sl-panel"
      state={state}
      catalogues={PANEL_CATALOGUES}
      open={(workspace) => (
        <PanelScreen key={workspace.spaceId} port={port} engines={engines} workspace={workspace} onStale={reload} />
      )}
      closed={({ words }) => (
        <BeforeWorkspace
          wrong={state.state === 'failed' ? words.reasons[state.reason] : null}
          way={
            locked ? (
              <Button onClick={() => void port.openDesk()}>{words.header.notebook}</Button>
            ) : (
              <Button onClick={() => void reload()}>{words.notices.retry}</Button>
            )
          }
          waiting={words.notices.starting}
        />
      )}
    />
  );
}
