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
  const words = useWords();
  const { pack } = useLens();
  const { port, preferences, attempt } = usePanel();
  const auto = { value: AUTO, face: words.preferences.asBrowser } as const;
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
      <Choice
        legend={words.preferences.language}
        options={[
          auto,
          ...LOCALES.map((locale) => ({ value: locale, face: <span lang={locale}>{LOCALE_NAMES[locale]}</span> })),
        ]}
        value={preferences.locale ?? AUTO}
        onChange={(locale) => void attempt(port.setPreferences({ locale: locale === AUTO ? null : locale }))}
      />
      <Choice
        legend={words.preferences.theme}
        options={[
          auto,
          { value: 'light', face: words.preferences.light },
          { value: 'dark', face: words.preferences.dark },
        ]}
        value={preferences.theme ?? AUTO}
        onChange={(theme) => void attempt(port.setPreferences({ theme: theme === AUTO ? null : theme }))}
      />
      <Choice
        legend={words.preferences.gradeBand}
        options={[
          { value: AUTO, face: words.preferences.allGrades },
          ...pack.gradeBands.map(({ id, label }) => ({ value: id, face: <span lang={pack.language}>{label}</span> })),
        ]}
        value={preferences.gradeBand ?? AUTO}
        onChange={(band) => void attempt(port.setPreferences({ gradeBand: band === AUTO ? null : band }))}
      />
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
    </Sheet>
  );
}
