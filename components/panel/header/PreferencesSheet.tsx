import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { PreferenceFields } from '@/components/shared/PreferenceFields';
import { usePanel } from '../panel-context';
import { PageReport } from './PageReport';
import { Sheet } from './Sheet';
import { SidePanelButton } from './SidePanelButton';

export function PreferencesSheet({ onLeave }: { onLeave: () => void }) {
  const words = useWords();
  const { port, preferences, attempt } = usePanel();
  return (
    <Sheet
      title={words.header.preferences}
      onLeave={onLeave}
      actions={
        <Button look="main" onClick={onLeave}>
          {words.preferences.done}
        </Button>
      }
    >
      <PreferenceFields preferences={preferences} onChange={(patch) => void attempt(port.setPreferences(patch))} />
      {port.place === 'frame' && (
        <fieldset>
          <legend class="sl-field-label">{words.preferences.place}</legend>
          <div class="sl-actions">
            <Button onClick={() => port.moveTo('left')}>{words.preferences.left}</Button>
            <Button onClick={() => port.moveTo('right')}>{words.preferences.right}</Button>
            <SidePanelButton>{words.preferences.sidePanel}</SidePanelButton>
          </div>
        </fieldset>
      )}
      <PageReport />
    </Sheet>
  );
}
