import { Banner } from '@/components/shared/Banner';
import { useWords } from '@/components/shared/language-context';
import { SidePanelButton } from '../header/SidePanelButton';
import type { PanelAction, PanelState } from '../state/panel-state';
import { LinkNotice } from './LinkNotice';
import './notices.css';
import { Problem } from './Problem';

interface NoticesProps {
  state: PanelState;
  dispatch: (action: PanelAction) => void;
}

/** What is to be known before anything else, each with the way on. */
export function Notices({ state, dispatch }: NoticesProps) {
  const words = useWords();
  const dismiss = (action: PanelAction) => ({ label: words.notices.dismiss, onDismiss: () => dispatch(action) });
  return (
    <div class="sl-notices">
      {state.problem && (
        <Problem failure={state.problem} onDismiss={() => dispatch({ type: 'problem', failure: null })} />
      )}
      {state.focusStolen && (
        <Banner
          tone="care"
          dismiss={dismiss({ type: 'dismiss-stolen' })}
          actions={<SidePanelButton>{words.notices.openSidePanel}</SidePanelButton>}
        >
          <strong>{words.notices.stolen}</strong> {words.notices.stolenMore}
        </Banner>
      )}
      {state.version === 'replaced' && <Banner tone="care">{words.notices.oldVersion}</Banner>}
      {state.version === 'update-ready' && (
        <Banner tone="hint" dismiss={dismiss({ type: 'dismiss-update' })}>
          {words.notices.updateReady}
        </Banner>
      )}
      <LinkNotice link={state.link} onPaste={() => dispatch({ type: 'go', tab: 'my-quotes' })} />
    </div>
  );
}
