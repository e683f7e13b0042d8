import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { PreferenceFields } from '@/components/shared/PreferenceFields';
import { usePanel } from '../panel-context';
import { Sheet } from './Sheet';
import { SidePanelButton } from './SidePanelButton';

export function PreferencesSheet({ onLeave }: { onLeave: () => void }) {
  const words = useWords().preferences;
  const { port, preferences, attempt } = usePanel();
  return (
    <Sheet
      title={useWords().header.preferences}
      onLeave={onLeave}
      actions={
        <Button look="main" onClick={onLeave}>
          {words.done}
        </Button>
      }
    >
      <PreferenceFields preferences={preferences} onChange={(patch) => void attempt(port.setPreferences(patch))} />
      {port.place === 'frame' && (
        <fieldset>
          <legend class="sl-field-label">{words.place}</legend>
          <div class="sl-actions">
            <Button onClick={() => port.moveTo('left')}>{words.left}</Button>
            <Button onClick={() => port.moveTo('right')}>{words.right}</Button>
            <SidePanelButton>{words.sidePanel}</SidePanelButton>
          </div>
        </fieldset>
      )}
    </Sheet>
  );
}
