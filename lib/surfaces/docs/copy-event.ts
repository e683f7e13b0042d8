/**
 * The selected words by a copy event in the hidden frame, where the page tells no text: the person's clipboard is not touched. Tells the
 * words alone, neither where they stand nor that nothing is selected.
 */
import { textFrame } from './text-frame';

/** The copies that we made, which are no act of the person's. */
export const ownCopies = new WeakSet<Event>();

const UNSEEN = /[\u200b-\u200d\ufeff]/g;

/** The host fills the event's own clipboard; empty when it did not. */
export function copiedToEvent(host: Document): string {
  const frame = textFrame(host);
  if (!frame) return '';
  const clipboardData = new frame.realm.DataTransfer();
  const event = new frame.realm.ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData });
  ownCopies.add(event);
  frame.editable.dispatchEvent(event);
  return (clipboardData.getData('text/plain') || event.clipboardData?.getData('text/plain') || '').replace(UNSEEN, '');
}

/** The host writes into its own field; emptied before, because with nothing selected the last copy stays in it. */
export function copiedToField(host: Document): string {
  const frame = textFrame(host);
  if (!frame) return '';
  const event = new frame.realm.ClipboardEvent('copy', { bubbles: true, cancelable: true });
  ownCopies.add(event);
  frame.editable.replaceChildren();
  frame.editable.dispatchEvent(event);
  const words = (frame.editable.textContent ?? '').replace(UNSEEN, '');
  frame.editable.replaceChildren();
  return words;
}
