import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { indexLens } from '@/lib/lens/lens-index';
import type { Workspace } from '@/lib/messages/view';
import type { Catalogue } from '@/lib/words/catalogue';
import type { Language } from '@/lib/words/language';
import { pickLocale } from '@/lib/words/locale';
import { Banner } from './Banner';
import { BrandMark } from './BrandMark';
import { LanguageContext } from './language-context';
import { LensContext } from './lens-context';
import { PolicyContext } from './policy-context';
import { useAppearance } from './use-appearance';
import { useLanguageOf } from './use-language-of';
import { lookOf, type WorkspaceState } from './use-workspace';

interface WorkspaceFrameProps {
  /** The app's own class: `sl-panel`, `sl-desk`. */
  of: string;
  state: WorkspaceState;
  /** What must be loaded in a language before the app is drawn in it; the same ones at each call. */
  catalogues: readonly Catalogue<unknown>[];
  /** What the app shows once its workspace is known. */
  open(workspace: Workspace): ComponentChildren;
  /** What it shows until then, or where it is not to be had. */
  closed(language: Language): ComponentChildren;
}

/** What panel and desk both stand in: the person's language and theme, the lens, and what their district decided. */
export function WorkspaceFrame({ of, state, catalogues, open, closed }: WorkspaceFrameProps) {
  const workspace = state.state === 'ready' ? state.workspace : null;
  const look = lookOf(state);
  const locale = pickLocale(look?.locale ?? null, navigator.languages);
  const language = useLanguageOf(locale, catalogues);
  const pack = workspace?.lens;
  const second = workspace?.second ?? null;
  const lens = useMemo(() => (pack ? indexLens(pack, second) : null), [pack, second]);
  useAppearance(look, locale);
  return (
    <LanguageContext.Provider value={language}>
      <div class={`sl-root ${of}`}>
        {workspace && lens ? (
          <LensContext.Provider value={lens}>
            <PolicyContext.Provider value={workspace.policy}>{open(workspace)}</PolicyContext.Provider>
          </LensContext.Provider>
        ) : (
          closed(language)
        )}
      </div>
    </LanguageContext.Provider>
  );
}

/** Before there is a workspace: our sign, and what is being done or what went wrong, with the way on. */
export function BeforeWorkspace({
  wrong,
  way,
  waiting,
}: {
  wrong: string | null;
  way: ComponentChildren;
  waiting: string;
}) {
  return (
    <main class="sl-start">
      <BrandMark size={48} />
      {wrong === null ? (
        <p role="status">{waiting}</p>
      ) : (
        <Banner tone="wrong" actions={way}>
          {wrong}
        </Banner>
      )}
    </main>
  );
}
