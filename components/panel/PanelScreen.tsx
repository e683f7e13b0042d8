import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { InForce } from '@/components/shared/InForce';
import { AnnounceContext, LiveRegion } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { type Reading, ReadingContext } from '@/components/shared/reading-context';
import { panelId, Tabs, tabId } from '@/components/shared/Tabs';
import { orderLookFors } from '@/components/shared/tagging/choices';
import { UndoBar } from '@/components/shared/UndoBar';
import { useAttempt } from '@/components/shared/use-attempt';
import type { Workspace } from '@/lib/messages/view';
import type { Failure } from '@/lib/outcome/outcome';
import type { Engines } from './engines';
import { FocusBar } from './header/FocusBar';
import { FocusPicker } from './header/FocusPicker';
import { Header } from './header/Header';
import { PreferencesSheet } from './header/PreferencesSheet';
import { Vision } from './header/Vision';
import { LookForsTab } from './lookfors/LookForsTab';
import { NoteTab, notWriting } from './note/NoteTab';
import { Notices } from './notices/Notices';
import { Problem } from './notices/Problem';
import { PanelContext, type PanelTools } from './panel-context';
import type { PanelEvent, PanelPort } from './panel-port';
import { QuotesTab } from './quotes/QuotesTab';
import { SharedWordsTab } from './sharedwords/SharedWordsTab';
import { initialPanel, panelReducer, type TabId } from './state/panel-state';
import { portInSpace } from './state/port-in-space';
import { useSnippets } from './state/use-snippets';
import { useSuggestions } from './state/use-suggestions';
import { useTagging } from './state/use-tagging';
import { TagBar } from './tagging/TagBar';
import type { TagView } from './tagging/tag-session';
import { VisitArea } from './visit/VisitArea';

interface PanelScreenProps {
  port: PanelPort;
  engines: Engines;
  workspace: Workspace;
  /** The workspace may have changed: ask again. */
  onStale: () => Promise<void>;
}

export function PanelScreen({ port: whole, engines, workspace, onStale }: PanelScreenProps) {
  const { spaceId, spaces } = workspace;
  const many = spaces.length > 1;
  const port = useMemo(() => (many ? portInSpace(whole, spaceId) : whole), [whole, spaceId, many]);
  const words = useWords();
  const lens = useLens();
  const [state, dispatch] = useReducer(panelReducer, initialPanel);
  const [said, say] = useState({ sentence: '', turn: 0 });
  const announce = useCallback((sentence: string) => say(({ turn }) => ({ sentence, turn: turn + 1 })), []);
  const tellProblem = useCallback((failure: Failure | null) => dispatch({ type: 'problem', failure }), []);
  const attempt = useAttempt(tellProblem);
  const documentKey = state.link.state === 'connected' ? state.link.document.key : 'no-page';
  const [quotes, reloadQuotes] = useSnippets(port, documentKey);
  const { focus, recent, undoable, preferences } = workspace;
  const ordered = useMemo(() => orderLookFors(lens.pack, focus, recent), [lens, focus, recent]);
  const undoKey = undoable && `${undoable.act}:${undoable.words}`;
  // What could be undone before the panel was opened is offered with the quotes; what is done now, on every tab.
  const [leftUndo, leaveUndo] = useState(undoKey);

  const [writing, setWriting] = useState(notWriting);
  // Another document, another note: nobody has asked for its check.
  useEffect(() => setWriting(notWriting), [documentKey]);
  // What is shown of visits is asked for again when this grows.
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => {
    void reloadQuotes();
    void onStale();
  }, [reloadQuotes, onStale]);
  const { suggestFor } = useSuggestions(port, engines, focus, recent.join() + undoKey);
  const tagging = useTagging(port, ordered, suggestFor, (snippet, added) => {
    const ids = added ? [added] : snippet.tags.map((tag) => tag.lookForId);
    announce(words.tagging.savedUnder(ids.map((id) => lens.lookFor(id)?.title ?? id).join(', ')));
    refresh();
  });
  const { session } = tagging;

  useEffect(() => {
    const hear = (event: PanelEvent): void => {
      dispatch(event);
      session.hear(event);
      if (event.type === 'snippets-changed' || event.type === 'workspace-changed') refresh();
      if (event.type === 'snippets-changed' || event.type === 'visits-changed') setTurn((before) => before + 1);
      if (event.type === 'focus-stolen' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
    return port.subscribe(hear);
  }, [port, session, refresh]);

  const undo = async (): Promise<void> => {
    if (await attempt(port.undo())) announce(words.undo.undone);
    refresh();
  };
  const tools: PanelTools = { port, engines, preferences, attempt, documentKey };
  const reading: Reading = {
    copy: async (text) => (await attempt(port.copy(text))) !== null,
    gradeBand: preferences.gradeBand,
  };
  const count = quotes.state === 'ready' ? quotes.snippets.length : 0;
  const tabs = [
    { id: 'look-fors', face: <span class="sl-whole">{words.tabs.lookFors}</span> },
    { id: 'shared-words', face: words.tabs.sharedWords },
    {
      id: 'my-quotes',
      face: (
        <>
          <span>{words.tabs.myQuotes}</span>
          {count > 0 && (
            <span class="sl-count" role="img" aria-label={words.tabs.quotes(count)}>
              {count}
            </span>
          )}
        </>
      ),
    },
    { id: 'my-note', face: words.tabs.myNote },
  ] as const;
  const content: Record<TabId, () => JSX.Element> = {
    'look-fors': () => (
      <LookForsTab
        focus={focus}
        open={state.openLookFor}
        onOpen={(id) => dispatch({ type: 'look-for', id })}
        onWord={(id) => dispatch({ type: 'word', id })}
        onChooseFocus={() => dispatch({ type: 'sheet', sheet: 'focus' })}
      />
    ),
    'shared-words': () => <SharedWordsTab open={state.openWord} onOpen={(id) => dispatch({ type: 'word', id })} />,
    'my-quotes': () => (
      <QuotesTab
        quotes={quotes}
        located={state.located}
        link={state.link}
        shown={state.shown}
        ordered={ordered}
        onPaste={(text) => session.paste(text)}
        keptPaste={keptPaste(tagging.view)}
        onChanged={refresh}
      />
    ),
    'my-note': () => (
      <NoteTab
        writing={writing}
        onWriting={setWriting}
        quotes={quotes.state === 'ready' ? quotes.snippets : []}
        focus={focus}
        ordered={ordered}
        suggestFor={suggestFor}
        onKept={refresh}
        onWord={(id) => dispatch({ type: 'word', id })}
      />
    ),
  };
  return (
    <PanelContext.Provider value={tools}>
      <ReadingContext.Provider value={reading}>
        <AnnounceContext.Provider value={announce}>
          <Header
            organisation={spaces.find(({ id }) => id === spaceId)?.name ?? ''}
            sheet={state.sheet}
            onSheet={(sheet) => dispatch({ type: 'sheet', sheet })}
          />
          <LiveRegion {...said} />
          {state.problem && state.sheet !== 'none' && (
            <Problem failure={state.problem} onDismiss={() => dispatch({ type: 'problem', failure: null })} />
          )}
          <VisitArea
            sheet={typeof state.sheet === 'object' ? state.sheet : null}
            focus={focus}
            turn={turn}
            onSheet={(sheet) => dispatch({ type: 'sheet', sheet: sheet ?? 'none' })}
            onNote={() => dispatch({ type: 'go', tab: 'my-note' })}
          />
          {state.sheet === 'preferences' && (
            <PreferencesSheet onLeave={() => dispatch({ type: 'sheet', sheet: 'none' })} />
          )}
          {state.sheet === 'focus' && (
            <FocusPicker
              focus={focus}
              onLeave={() => dispatch({ type: 'sheet', sheet: 'none' })}
              onKeep={(ids) => {
                dispatch({ type: 'sheet', sheet: 'none' });
                void attempt(port.setFocus(ids)).then(onStale);
              }}
            />
          )}
          {state.sheet === 'none' && (
            <main class="sl-main">
              <Vision />
              <FocusBar
                focus={focus}
                open={state.tab === 'look-fors' ? state.openLookFor : null}
                onOpen={(id) => dispatch({ type: 'look-for', id })}
                onChoose={() => dispatch({ type: 'sheet', sheet: 'focus' })}
              />
              <Tabs
                label={words.tabs.label}
                items={tabs}
                selected={state.tab}
                onSelect={(tab) => dispatch({ type: 'go', tab })}
              />
              <Notices state={state} dispatch={dispatch} />
              <div class="sl-page">
                <div role="tabpanel" id={panelId(state.tab)} aria-labelledby={tabId(state.tab)}>
                  {content[state.tab]()}
                </div>
              </div>
            </main>
          )}
          {state.sheet === 'none' && <InForce />}
          {undoable && (undoKey !== leftUndo || state.tab === 'my-quotes') && (
            <UndoBar
              said={words.undo.acts[undoable.act](undoable.words)}
              onUndo={() => void undo()}
              onDismiss={() => leaveUndo(undoKey)}
            />
          )}
          <TagBar view={tagging.view} session={session} ordered={ordered} />
        </AnnounceContext.Provider>
      </ReadingContext.Provider>
    </PanelContext.Provider>
  );
}

/** Pasted words that have just become a saved quote. */
function keptPaste({ state }: TagView): string | null {
  return state.phase === 'saved' && state.passage.from === 'pasted' ? state.passage.text : null;
}
