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
import { pickLocale } from '@/lib/words/locale';
import './panel.css';
import { type Engines, lazyEngines } from './engines';
import { PanelScreen } from './PanelScreen';
import { PANEL_CATALOGUES } from './panel-catalogues';
import type { PanelPort } from './panel-port';

/** The panel app. `port` is its only way to the world outside; it and the engines are the same for the app's whole life. */
export function PanelApp({ port, engines = lazyEngines }: { port: PanelPort; engines?: Engines }) {
  const [state, reload] = useWorkspace(port);
  const workspace = state.state === 'ready' ? state.workspace : null;
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
  const look = lookOf(state);
  const locale = pickLocale(look?.locale ?? null, navigator.languages);
  const language = useLanguageOf(locale, PANEL_CATALOGUES);
  const pack = workspace?.lens;
  const second = workspace?.second ?? null;
  const lens = useMemo(() => (pack ? indexLens(pack, second) : null), [pack, second]);
  useAppearance(look?.theme ?? null, locale);
  const { words } = language;
  return (
    <LanguageContext.Provider value={language}>
      <div class="sl-root sl-panel">
        {workspace && lens ? (
          <LensContext.Provider value={lens}>
            <PolicyContext.Provider value={workspace.policy}>
              <PanelScreen
                key={workspace.spaceId}
                port={port}
                engines={engines}
                workspace={workspace}
                onStale={reload}
              />
            </PolicyContext.Provider>
          </LensContext.Provider>
        ) : (
          <main class="sl-start">
            <BrandMark size={48} />
            {state.state === 'failed' ? (
              <Banner
                tone="wrong"
                actions={
                  locked ? (
                    <Button onClick={() => void port.openDesk()}>{words.header.notebook}</Button>
                  ) : (
                    <Button onClick={() => void reload()}>{words.notices.retry}</Button>
                  )
                }
              >
                {words.reasons[state.reason]}
              </Banner>
            ) : (
              <p role="status">{words.notices.starting}</p>
            )}
          </main>
        )}
      </div>
    </LanguageContext.Provider>
  );
}
