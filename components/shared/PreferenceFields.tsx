import type { Preferences } from '@/lib/messages/view';
import { LOCALE_NAMES, LOCALES } from '@/lib/words/locale';
import { Choice } from './Choice';
import { useWords } from './language-context';
import { useLens } from './lens-context';
import { Managed } from './Managed';
import { useManaged } from './policy-context';

/** `null` (as the browser has it) needs a name among the values of a radio group. */
const AUTO = 'auto';

interface PreferenceFieldsProps {
  preferences: Preferences;
  onChange: (patch: Partial<Preferences>) => void;
}

/** Language, theme and grades: what a person sets for themselves, kept on the device. */
export function PreferenceFields({ preferences, onChange }: PreferenceFieldsProps) {
  const words = useWords();
  const { pack } = useLens();
  const managed = useManaged('locale');
  const auto = { value: AUTO, face: words.preferences.asBrowser } as const;
  return (
    <>
      {managed && preferences.locale ? (
        <Managed name={words.preferences.language}>{LOCALE_NAMES[preferences.locale]}</Managed>
      ) : (
        <Choice
          legend={words.preferences.language}
          options={[
            auto,
            ...LOCALES.map((locale) => ({ value: locale, face: <span lang={locale}>{LOCALE_NAMES[locale]}</span> })),
          ]}
          value={preferences.locale ?? AUTO}
          onChange={(locale) => onChange({ locale: locale === AUTO ? null : locale })}
        />
      )}
      <Choice
        legend={words.preferences.theme}
        options={[
          auto,
          { value: 'light', face: words.preferences.light },
          { value: 'dark', face: words.preferences.dark },
        ]}
        value={preferences.theme ?? AUTO}
        onChange={(theme) => onChange({ theme: theme === AUTO ? null : theme })}
      />
      <Choice
        legend={words.preferences.gradeBand}
        options={[
          { value: AUTO, face: words.preferences.allGrades },
          ...pack.gradeBands.map(({ id, label }) => ({ value: id, face: <span lang={pack.language}>{label}</span> })),
        ]}
        value={preferences.gradeBand ?? AUTO}
        onChange={(band) => onChange({ gradeBand: band === AUTO ? null : band })}
      />
    </>
  );
}
