import { FocusChoice } from '@/components/shared/FocusChoice';
import { useWords } from '@/components/shared/language-context';
import { PreferenceFields } from '@/components/shared/PreferenceFields';
import { useDesk, useDeskWords } from '../desk-context';
import { KeepingCard } from '../keeping/KeepingCard';
import { LockCard } from '../lock/LockCard';
import { SpacesCard } from '../spaces/SpacesCard';
import { Diagnostics } from './Diagnostics';
import './preferences.css';
import { Sites } from './Sites';
import { Storage } from './Storage';

/** What a person sets for themselves, which sites Shared Lens may see, and how safe the notebook is on this device. */
export function PreferencesPlace() {
  const words = useDeskWords().preferences;
  const { focus } = useWords();
  const { port, workspace, attempt } = useDesk();
  return (
    <div class="sl-preferences">
      <h1>{words.title}</h1>
      <div class="sl-preferences-columns">
        <div>
          <section class="sl-card" aria-labelledby="sl-mine">
            <h2 id="sl-mine">{words.mine}</h2>
            <PreferenceFields
              preferences={workspace.preferences}
              onChange={(patch) => void attempt(port.setPreferences(patch))}
            />
          </section>
          <section class="sl-card" aria-labelledby="sl-focus">
            <h2 id="sl-focus">{words.focus}</h2>
            <p>{focus.title}</p>
            <FocusChoice chosen={workspace.focus} onChange={(ids) => void attempt(port.setFocus(ids))} />
            <p class="sl-soft">{words.focusHint}</p>
          </section>
        </div>
        <div>
          <SpacesCard />
          <Sites />
          <LockCard />
          <Storage />
          <Diagnostics />
          <KeepingCard />
        </div>
      </div>
    </div>
  );
}
