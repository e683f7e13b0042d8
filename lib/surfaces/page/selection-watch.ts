/** Tells when the selection of a page came to rest: not while a pointer drags it, and not more often than people can follow. */
import type { SelectionNow } from '../surface';
import type { TreeWatch } from './tree-watch';

/** A double click or a shift-arrow run settles within this, in ms. */
const SETTLE_MS = 120;

/** `look` reads the selection; `settled` hears of it when it is another one. Ends with the signal. */
export function watchSelection(
  trees: TreeWatch,
  look: () => SelectionNow | null,
  signal: AbortSignal,
  settled: (selection: SelectionNow | null) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let down = false;
  let last = '';
  const tell = (): void => {
    if (down || signal.aborted) return;
    const now = look();
    // Nothing before and nothing now: typing moves the caret all the time, and nobody needs to hear of it.
    const said = now ? `${now.view.length}:${now.view.text}:${now.at?.top ?? ''}` : '';
    if (said === last) return;
    last = said;
    settled(now);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLE_MS);
  };
  trees.hear(['pointerdown'], () => {
    down = true;
  });
  trees.hear(['pointerup', 'pointercancel', 'selectionchange', 'select'], ({ type }) => {
    if (type.startsWith('pointer')) down = false;
    soon();
  });
  // The selection that woke us may have come to rest before we were here.
  soon();
  signal.addEventListener('abort', () => clearTimeout(timer));
}
