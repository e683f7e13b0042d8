import { useEffect } from 'preact/hooks';
import '@/components/shared/base.css';
import { Button } from '@/components/shared/Button';
import { useWorkspace } from '@/components/shared/use-workspace';
import { BeforeWorkspace, WorkspaceFrame } from '@/components/shared/WorkspaceFrame';
import { DESK_WORDS } from '@/lib/words/desk/desk-words';
import { DeskScreen } from './DeskScreen';
import './desk.css';
import { DESK_CATALOGUES } from './desk-catalogues';
import type { DeskPort } from './desk-port';
import { Unlock } from './lock/Unlock';
import { loadPlace } from './places';
import { routeAt } from './route';
import { useChanges } from './use-changes';

/** The desk app (*my notebook*). `port` is its only way to the world outside; it is the same for the app's whole life. */
export function DeskApp({ port }: { port: DeskPort }) {
  const [state, reload] = useWorkspace(port);
  // What draws the first place comes while the database is asked what to show.
  useEffect(() => void loadPlace(routeAt(location.hash).place), []);
  useChanges(port, () => void reload());
  return (
    <WorkspaceFrame
      of="sl-desk"
      state={state}
      catalogues={DESK_CATALOGUES}
      open={(workspace) => <DeskScreen key={workspace.spaceId} port={port} workspace={workspace} onStale={reload} />}
      closed={({ locale, words }) =>
        state.state === 'failed' && state.reason === 'locked' ? (
          <Unlock lock={port.lock} onOpen={reload} />
        ) : (
          <BeforeWorkspace
            wrong={state.state === 'failed' ? words.reasons[state.reason] : null}
            way={<Button onClick={() => void reload()}>{words.notices.retry}</Button>}
            waiting={DESK_WORDS.in(locale).list.loading}
          />
        )
      }
    />
  );
}
