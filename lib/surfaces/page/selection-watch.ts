/** Tells when the selection of a document came to rest: not while a pointer drags it, and not more often than people can follow. */
import type { SelectionNow } from '../surface';

/** A double click or a shift-arrow run settles within this, in ms. */
const SETTLE_MS = 120;

/** `look` reads the selection; `settled` hears of it when it is another one. Ends with the signal. */
export function watchSelection(
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
  document.addEventListener('selectionchange', soon, { signal, capture: true });
  document.addEventListener('select', soon, { signal, capture: true });
  window.addEventListener('pointerdown', () => (down = true), { signal, capture: true });
  window.addEventListener(
    'pointerup',
    () => {
      down = false;
      soon();
    },
    { signal, capture: true },
  );
  window.addEventListener('pointercancel', () => (down = false), { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
