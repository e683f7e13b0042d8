import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { InForce } from '@/components/shared/InForce';
import { AnnounceContext, LiveRegion } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import { UndoBar } from '@/components/shared/UndoBar';
import { useAttempt } from '@/components/shared/use-attempt';
import type { Workspace } from '@/lib/messages/view';
import type { Failure } from '@/lib/outcome/outcome';
import { DeskContext, useDeskWords } from './desk-context';
import type { DeskPort } from './desk-port';
import { PlaceShown } from './PlaceShown';
import { useRoute } from './route';
import { TopBar } from './TopBar';

interface DeskScreenProps {
  port: DeskPort;
  workspace: Workspace;
  /** The workspace may have changed: ask again. */
  onStale: () => Promise<void>;
}

export function DeskScreen({ port, workspace, onStale }: DeskScreenProps) {
  const words = useWords();
  const { places } = useDeskWords();
  const { place } = useRoute();
  const [said, say] = useState({ sentence: '', turn: 0 });
  const announce = useCallback((sentence: string) => say(({ turn }) => ({ sentence, turn: turn + 1 })), []);
  const [problem, tell] = useState<Failure | null>(null);
  const attempt = useAttempt(tell);
  const tools = useMemo(() => ({ port, workspace, attempt }), [port, workspace, attempt]);
  const { undoable } = workspace;
  const undoKey = undoable && `${undoable.act}:${undoable.words}`;
  // What was done before the desk was opened is not offered here; what is done now is.
  const [leftUndo, leaveUndo] = useState(undoKey);
  useEffect(() => {
    document.title = `${places[place]} · Shared Lens`;
  }, [places, place]);

  const undo = async (): Promise<void> => {
    if (await attempt(port.undo())) announce(words.undo.undone);
    await onStale();
  };
  return (
    <DeskContext.Provider value={tools}>
      <AnnounceContext.Provider value={announce}>
        <TopBar place={place} />
        <LiveRegion {...said} />
        {problem && (
          <Banner tone="wrong" dismiss={{ label: words.notices.dismiss, onDismiss: () => tell(null) }}>
            {words.reasons[problem.reason]}
          </Banner>
        )}
        <main id="sl-main" class="sl-desk-main" tabIndex={-1}>
          <PlaceShown place={place} />
        </main>
        <InForce />
        {undoable && undoKey !== leftUndo && (
          <UndoBar
            said={words.undo.acts[undoable.act](undoable.words)}
            onUndo={() => void undo()}
            onDismiss={() => leaveUndo(undoKey)}
          />
        )}
      </AnnounceContext.Provider>
    </DeskContext.Provider>
  );
}
