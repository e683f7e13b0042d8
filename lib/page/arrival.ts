/**
 * All that runs on a supported page before the first use: it says that the page is there (a panel that was open, or kept quotes,
 * bring the page script), and that words were selected (the button beside them needs it). It reads no text and draws nothing.
 */
import { askBackground } from '@/lib/messages/calls';
import { activeIn } from '@/lib/quote/dom/trees';
import { Lifetime } from './lifetime';
import { olderLeft } from './older';
import { watchRoutes } from './routes';

export function watchArrival(): void {
  const life = new Lifetime();
  const arrive = async (): Promise<void> => {
    const answer = await askBackground('page.arrived', {});
    // The page script watches from here on.
    if (answer.ok && answer.value.awake) life.end();
  };
  let asking = false;
  const wake = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    // Refused where students' work is shown; the next route of the page may be another matter.
    if ((await askBackground('page.wake', {})).ok) life.end();
    asking = false;
  };
  const selected = (): void => {
    // What is selected in a text field does not show in its document's own selection.
    const { selectionStart, selectionEnd, ownerDocument } = (activeIn(document) ??
      document.body) as HTMLTextAreaElement;
    if (selectionStart !== selectionEnd || !ownerDocument.getSelection()?.isCollapsed) void wake();
  };
  // An older version was at work here: only the page script can take its place.
  if (olderLeft()) {
    void wake();
    return;
  }
  const options = { signal: life.signal, capture: true };
  const hear = (page?: Document): void => page?.addEventListener('selectionchange', selected, options);
  hear(document);
  // What is selected in an editor's frame is heard in its own document alone. Firefox says only later which frame it is.
  addEventListener('blur', () => setTimeout(() => hear(activeIn(document)?.ownerDocument)), options);
  watchRoutes(life, () => void arrive());
  void arrive();
}
