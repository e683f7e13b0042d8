import { Button } from '@/components/shared/Button';
import { Choice } from '@/components/shared/Choice';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { LOCALE_NAMES, LOCALES } from '@/lib/words/language';
import { usePanel } from '../panel-context';
import { Sheet } from './Sheet';
import { SidePanelButton } from './SidePanelButton';

/** `null` (as the browser has it) needs a name among the values of a radio group. */
const AUTO = 'auto';

export function PreferencesSheet({ onLeave }: { onLeave: () => void }) {
  const words = useWords().preferences;
  const { pack } = useLens();
  const { port, preferences, attempt } = usePanel();
  const auto = { value: AUTO, face: words.asBrowser } as const;
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
      <Choice
        legend={words.language}
        options={[
          auto,
          ...LOCALES.map((locale) => ({ value: locale, face: <span lang={locale}>{LOCALE_NAMES[locale]}</span> })),
        ]}
        value={preferences.locale ?? AUTO}
        onChange={(locale) => void attempt(port.setPreferences({ locale: locale === AUTO ? null : locale }))}
      />
      <Choice
        legend={words.theme}
        options={[auto, { value: 'light', face: words.light }, { value: 'dark', face: words.dark }]}
        value={preferences.theme ?? AUTO}
        onChange={(theme) => void attempt(port.setPreferences({ theme: theme === AUTO ? null : theme }))}
      />
      <Choice
        legend={words.gradeBand}
        options={[
          { value: AUTO, face: words.allGrades },
          ...pack.gradeBands.map(({ id, label }) => ({ value: id, face: <span lang={pack.language}>{label}</span> })),
        ]}
        value={preferences.gradeBand ?? AUTO}
        onChange={(band) => void attempt(port.setPreferences({ gradeBand: band === AUTO ? null : band }))}
      />
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
