/** How Docs takes keys and focus, as far as others report it: chords anywhere, and the focus for everything that is no field. */
import type { Faults } from './faults.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable);

/** `take` gives the focus to the hidden frame; `chord` runs one of the editor's shortcuts. Answers how to end it. */
export function focusThief(
  page: Document,
  level: Faults['focusThief'],
  { take, chord }: { take(): void; chord(name: string): void },
): () => void {
  const end = new AbortController();
  const view = page.defaultView as Window;
  const options = { capture: true, signal: end.signal };
  if (level === 'off') return () => undefined;
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) chord(`${event.altKey ? 'Alt+' : 'Ctrl+'}${event.key}`);
      if (level === 'aggressive' && !isField(event.target)) take();
    },
    options,
  );
  view.addEventListener(
    'mousedown',
    (event) => {
      if (level === 'aggressive' && !isField(event.target)) take();
    },
    options,
  );
  if (level === 'aggressive') {
    // Whatever else gets the focus in the page, an editor that wants every key takes it back a moment later.
    page.addEventListener('focusin', ({ target }) => view.setTimeout(() => isField(target) || take(), 20), options);
  }
  return () => end.abort();
}
