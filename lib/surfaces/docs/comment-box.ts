/** The box of a comment or a reply beside the document: an ordinary field, and a place of writing of its own. */
import type { QuoteScope } from '@/lib/evidence/records';
import { DOCS_COMMENTS } from '../selectors';
import { type Inserted, untouched } from './insert';

/** The box that this element is or stands in. */
export const commentBoxOf = (target: EventTarget | null): HTMLTextAreaElement | null =>
  target instanceof HTMLTextAreaElement && target.matches(DOCS_COMMENTS) ? target : null;

/** The words selected in it. */
export const selectedIn = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string =>
  value.slice(selectionStart, selectionEnd);

/** All boxes have one name: which comment it was, nobody knows any more once it is sent. */
export const scopeOfBox = (box: HTMLTextAreaElement): QuoteScope => ({
  kind: 'field',
  key: 'docs:comment',
  label: box.ariaLabel ?? '',
});

/** Puts words at the box's caret as if typed, behind what is selected; applied only when they were read back. */
export function writeInBox(box: HTMLTextAreaElement, words: string): Inserted {
  if (box.readOnly || box.disabled) return untouched('read-only');
  const at = box.selectionEnd;
  const before = box.value;
  box.focus({ preventScroll: true });
  box.setSelectionRange(at, at);
  // Deprecated in name only: it is what browsers offer for writing with an undo.
  document.execCommand('insertText', false, words);
  const applied = box.value === before.slice(0, at) + words + before.slice(at);
  return {
    applied,
    receipt: applied ? 'applied' : 'unverified',
    via: 'execCommand',
    why: applied ? null : 'unverified',
  };
}
