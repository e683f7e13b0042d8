/**
 * All that runs on a supported page before the first use: it says that the page is there (a panel that was open, or kept quotes,
 * bring the page script), and that words were selected (the button beside them needs it). It reads no text and draws nothing.
 */
import { askBackground } from '@/lib/messages/calls';
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
    if (document.getSelection()?.isCollapsed === false || inField(document.activeElement)) void wake();
  };
  // An older version was at work here: only the page script can take its place.
  if (olderLeft()) {
    void wake();
    return;
  }
  document.addEventListener('selectionchange', selected, { signal: life.signal, capture: true });
  watchRoutes(life, () => void arrive());
  void arrive();
}

/** A selection in a text field does not show in the document's own. */
function inField(element: Element | null): boolean {
  const { selectionStart, selectionEnd } = (element ?? {}) as HTMLTextAreaElement;
  return selectionStart !== selectionEnd;
}
