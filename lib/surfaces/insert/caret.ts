/** Where in a field the next words would go, and making sure that they replace none. */
import { type Field, isTextControl } from '@/lib/quote/dom/field';
import { TextIndex } from '@/lib/quote/dom/text-index';
import { selectionOf } from '@/lib/quote/dom/trees';
import type { Around } from './read-back';

/**
 * Puts the caret where our words shall stand: behind what is selected (nothing selected is ever replaced), where it is, or at the end of
 * a field that has none. Answers what stands left and right of it, and whether it had to be moved. The field has the focus.
 */
export function settleCaret(field: Field): { around: Around; moved: boolean } {
  if (isTextControl(field)) {
    const at = field.selectionEnd ?? field.value.length;
    const moved = field.selectionStart !== at;
    if (moved) field.setSelectionRange(at, at);
    return { around: { left: field.value.slice(0, at), right: field.value.slice(at) }, moved };
  }
  const selection = selectionOf(field);
  const here = selection?.rangeCount && field.contains(selection.focusNode);
  const moved = !here || !selection.isCollapsed;
  if (!here) selection?.selectAllChildren(field);
  if (moved) selection?.collapseToEnd();
  return { around: aroundCaret(field), moved };
}

/** What stands left and right of the caret of a rich text field. */
function aroundCaret(field: HTMLElement): Around {
  const index = new TextIndex(field);
  const { text } = index;
  const selection = selectionOf(field);
  if (!selection?.rangeCount) return { left: text, right: '' };
  const { endContainer, endOffset } = selection.getRangeAt(0);
  const before = new StaticRange({ startContainer: field, startOffset: 0, endContainer, endOffset });
  const at = index.offsetsOf(before)?.end ?? 0;
  const right = text.slice(at);
  // Behind the last line a caret is in no text: whether words go to the end of that line or to one of their own is the editor's to say.
  return { left: right === '' ? text.replace(/\n$/, '') : text.slice(0, at), right };
}
