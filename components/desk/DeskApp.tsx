import { useEffect, useMemo } from 'preact/hooks';
import '@/components/shared/base.css';
import { Banner } from '@/components/shared/Banner';
import { BrandMark } from '@/components/shared/BrandMark';
import { Button } from '@/components/shared/Button';
import { LanguageContext } from '@/components/shared/language-context';
import { LensContext } from '@/components/shared/lens-context';
import { PolicyContext } from '@/components/shared/policy-context';
import { useAppearance } from '@/components/shared/use-appearance';
import { useLanguageOf } from '@/components/shared/use-language-of';
import { lookOf, useWorkspace } from '@/components/shared/use-workspace';
import { indexLens } from '@/lib/lens/lens-index';
import { DESK_WORDS } from '@/lib/words/desk/desk-words';
import { pickLocale } from '@/lib/words/locale';
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
  const workspace = state.state === 'ready' ? state.workspace : null;
  const look = lookOf(state);
  const locale = pickLocale(look?.locale ?? null, navigator.languages);
  const language = useLanguageOf(locale, DESK_CATALOGUES);
  const pack = workspace?.lens;
  const second = workspace?.second ?? null;
  const lens = useMemo(() => (pack ? indexLens(pack, second) : null), [pack, second]);
  useAppearance(look?.theme ?? null, locale);
  const { words } = language;
  return (
    <LanguageContext.Provider value={language}>
      <div class="sl-root sl-desk">
        {workspace && lens ? (
          <LensContext.Provider value={lens}>
            <PolicyContext.Provider value={workspace.policy}>
              <DeskScreen key={workspace.spaceId} port={port} workspace={workspace} onStale={reload} />
            </PolicyContext.Provider>
          </LensContext.Provider>
        ) : state.state === 'failed' && state.reason === 'locked' ? (
          <Unlock lock={port.lock} onOpen={reload} />
        ) : (
          <main class="sl-start">
            <BrandMark size={48} />
            {state.state === 'failed' ? (
              <Banner tone="wrong" actions={<Button onClick={() => void reload()}>{words.notices.retry}</Button>}>
                {words.reasons[state.reason]}
              </Banner>
            ) : (
              <p role="status">{DESK_WORDS.in(language.locale).list.loading}</p>
            )}
          </main>
        )}
      </div>
    </LanguageContext.Provider>
  );
}
