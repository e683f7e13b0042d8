import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isField } from '@/components/shared/tagging/fields';
import type { Snippet } from '@/lib/evidence/records';
import type { LookFor } from '@/lib/lens/pack';
import type { PanelPort } from '../panel-port';
import { quietView, TagSession, type TagView } from '../tagging/tag-session';
import type { SuggestFor } from './use-suggestions';

interface Tagging {
  view: TagView;
  session: TagSession;
}

/** The tag session of this panel, with the keys that are pressed outside any field. */
export function useTagging(
  port: PanelPort,
  ordered: readonly LookFor[],
  suggestFor: SuggestFor,
  onKept: (snippet: Snippet, added: string | null) => void,
): Tagging {
  const [view, show] = useState<TagView>(quietView);
  const latest = useRef({ ordered, onKept });
  latest.current = { ordered, onKept };
  const session = useMemo(
    () =>
      new TagSession({
        port,
        show,
        ordered: () => latest.current.ordered,
        suggestFor,
        onKept: (snippet, added) => latest.current.onKept(snippet, added),
        now: () => performance.now(),
      }),
    [port, suggestFor],
  );
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isField(event.target)) return;
      session.pressed(event.key);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [session]);
  return { view, session };
}
