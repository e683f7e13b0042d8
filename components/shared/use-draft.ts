import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DraftKeeper, type DraftShelf, type DraftView } from './draft-keeper';

export interface Draft extends DraftView {
  type(text: string): void;
  /** Give it to `onBlur`. */
  flush(): void;
  /** The text was used: the draft goes. */
  used(next?: string): void;
}

/**
 * A text that is kept while it is written. It is written out when the field is left, the page is hidden or goes away, the component
 * goes, or `key` changes (another document: another draft).
 */
export function useDraft(shelf: DraftShelf, key: string, initial = ''): Draft {
  const [view, show] = useState<DraftView>({ text: initial, status: { state: 'reading' } });
  const keeper = useRef<DraftKeeper | null>(null);

  // `initial` is only what a fresh field begins with; its later changes must not disturb what is being written.
  const begin = useRef(initial);
  begin.current = initial;

  // Before the frame is painted: a letter that is typed into the new field at once must find its keeper.
  useLayoutEffect(() => {
    let present = true;
    // A keeper that was left may still get answers; only the present one may show them.
    const showMine = (next: DraftView): void => {
      if (present) show(next);
    };
    const mine = new DraftKeeper(shelf, key, showMine, begin.current);
    keeper.current = mine;
    void mine.open();
    const leave = (): void => mine.leave();
    const hide = (): void => {
      if (document.visibilityState === 'hidden') mine.leave();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      mine.leave();
      present = false;
    };
  }, [shelf, key]);

  // The same functions for the component's whole life, so that effects may depend on them.
  const acts = useMemo(
    () => ({
      type: (text: string) => keeper.current?.type(text),
      flush: () => void keeper.current?.flush(),
      used: (next?: string) => void keeper.current?.used(next),
    }),
    [],
  );
  return { ...view, ...acts };
}
