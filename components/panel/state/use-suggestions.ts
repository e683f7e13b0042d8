import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { useLens } from '@/components/shared/lens-context';
import type { Suggested } from '@/components/shared/tagging/suggested';
import type { Suggestion } from '@/lib/lens/suggest/suggest';
import type { ConfirmedPassage } from '@/lib/messages/view';
import type { Engines, SuggestEngine } from '../engines';
import type { PanelPort } from '../panel-port';

/** At most three, best first; none while the engine is not there yet, since an order must not change under the hand. */
export type SuggestFor = (passage: string) => readonly Suggested[];

const NONE: readonly never[] = [];
/** The engine waits for a quiet moment, but not longer than this, in ms. */
const AT_LATEST_MS = 2000;
const MOST_REASONS = 2;

/** Firefox and Chromium have it; happy-dom and old test doubles do not. */
const whenQuiet = (run: () => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: AT_LATEST_MS });
  return () => cancelIdleCallback(request);
};

/** Tag suggestions, made ready in a quiet moment after the first paint. `kept` changes when the leader's own tags did. */
export function useSuggestions(
  port: PanelPort,
  engines: Engines,
  focus: readonly string[],
  kept: unknown,
): { suggestFor: SuggestFor } {
  const { main: pack } = useLens();
  const engine = useRef<SuggestEngine | null>(null);
  const confirmed = useRef<readonly ConfirmedPassage[]>(NONE);
  const inFocus = useRef(focus);
  inFocus.current = focus;

  useEffect(() => {
    let present = true;
    const cancel = whenQuiet(() => {
      // Without suggestions the tag bar is as it was: nobody needs to hear that they could not be loaded.
      void engines.suggest(pack).then(
        (made) => {
          if (present) engine.current = made;
        },
        () => undefined,
      );
    });
    return () => {
      present = false;
      engine.current = null;
      cancel();
    };
  }, [engines, pack]);

  useEffect(() => {
    let cancel = (): void => undefined;
    cancel = whenQuiet(() => {
      void port.confirmed().then((answer) => {
        if (!answer.ok) return;
        confirmed.current = answer.value;
        // Their index is made now, not when the tag bar opens.
        cancel = whenQuiet(() => void engine.current?.suggest('How do you know?', confirmed.current, NONE));
      });
    });
    return () => cancel();
  }, [port, kept]);

  const suggestFor = useCallback<SuggestFor>((passage) => {
    const ready = engine.current;
    if (!ready) return NONE;
    return ready.suggest(passage, confirmed.current, inFocus.current).map((one: Suggestion) => ({
      id: one.lookForId,
      because: one.because.slice(0, MOST_REASONS).map(({ words, reason }) => ({ words, reason: ready.reason(reason) })),
    }));
  }, []);
  return useMemo(() => ({ suggestFor }), [suggestFor]);
}
