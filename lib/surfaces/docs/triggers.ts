/** The signs by which a document's text or selection may have changed. Listening costs nothing; nothing is read here. */
import { DOCS_PAGES } from '../selectors';
import { ownCopies } from './copy-event';
import { textFrame } from './text-frame';

export interface TriggerTools {
  /** `selected`: words may be selected now. */
  hint(selected: boolean): void;
  /** The person copied these words by their own keys. */
  copied(words: string): void;
}

/** Returns what ends it; `attend` looks whether the frame was made anew. */
export function watchTriggers(host: Document, { hint, copied }: TriggerTools): { attend(): void; dispose(): void } {
  const end = new AbortController();
  const options = { capture: true, passive: true, signal: end.signal };
  const heard = new WeakSet<Document>();

  const attend = (): void => {
    const frame = textFrame(host);
    if (!frame || heard.has(frame.page)) return;
    heard.add(frame.page);
    frame.page.addEventListener('keyup', (event) => hint(selects(event)), options);
    for (const sign of ['input', 'compositionend', 'paste', 'cut']) {
      frame.page.addEventListener(sign, () => hint(false), options);
    }
    // Behind the host's own listeners: what they put on the clipboard stands in the event then.
    const onCopy = (event: ClipboardEvent): void => {
      const words = event.clipboardData?.getData('text/plain') ?? '';
      if (words !== '' && !ownCopies.has(event)) copied(words);
    };
    frame.realm.addEventListener('copy', onCopy, { signal: end.signal });
  };
  host.addEventListener(
    'mouseup',
    ({ target }) => {
      attend();
      if (target instanceof Element && target.closest(DOCS_PAGES)) hint(true);
    },
    options,
  );
  host.addEventListener('visibilitychange', () => hint(false), options);
  host.defaultView?.addEventListener('blur', attend, options);
  attend();
  return { attend, dispose: () => end.abort() };
}

/** Keys that select: with Shift held, or everything. */
const selects = ({ shiftKey, ctrlKey, metaKey, key }: KeyboardEvent): boolean =>
  shiftKey || key === 'Shift' || ((ctrlKey || metaKey) && key.toLowerCase() === 'a');
